import { loadForm } from '../../../forms/engine'
import { noFacts } from '../../../schemas/lookup'
import { aProcedure, rowId } from '../../../tests/support/builders/forms'
import { editsBetween } from './editsBetween'
import { textOf } from './textOf'

const procedure = aProcedure({
  sections: [
    {
      id: 'shop',
      title: 'La boutique',
      fields: [
        { id: 'name', type: 'text', label: 'Nom' },
        { id: 'days', type: 'integer', label: 'Jours' },
        { id: 'open', type: 'yesNo', label: 'Ouverte ?' },
      ],
    },
    {
      id: 'facts',
      title: 'Les faits',
      fields: [
        {
          id: 'incidents',
          type: 'repetition',
          label: 'Incidents',
          row: { name: 'Incident', add: 'Ajouter un incident' },
          fields: [{ id: 'what', type: 'text', label: 'Quoi' }],
        },
      ],
    },
    { id: 'end', title: 'La fin', fields: [{ id: 'note', type: 'text', label: 'Note' }] },
  ],
})
const before = { name: 'Aux Sapins', open: true, note: 'Rien' }
const world = { today: '2026-03-12', locale: 'fr', facts: noFacts } as const
const edits = async (after: object) =>
  editsBetween(await loadForm(procedure), [before, { ...before, ...after }], world, 'kept')

test('only what was written since is there, under its question, with ids of its own', async () => {
  const { sections } = await edits({ name: 'Aux Trois Sapins' })
  expect(sections.map(({ id }) => id)).toEqual(['kept-shop'])
  expect(sections[0]?.entries).toMatchObject([{ kind: 'answer', path: 'name', label: 'Nom' }])
})

test('nothing written is nothing to show', async () => {
  expect((await edits({})).sections).toEqual([])
})

test('as text: what cannot be read stands as typed, what was cleared is said to be, rows have their questions', async () => {
  const row = { rowId: rowId(1), answers: { what: 'Compte fermé' } }
  const document = await edits({ days: { unreadable: 'douze' }, open: undefined, incidents: [row] })
  const text = textOf(document, 'Sans réponse')
  expect(text).toContain('La boutique\n\nJours\n')
  expect(text).toContain('douze')
  expect(text).toContain('Ouverte ?\nSans réponse')
  expect(text).toMatch(/Les faits\n\nIncidents\n\n.*\nQuoi\nCompte fermé$/s)
})
