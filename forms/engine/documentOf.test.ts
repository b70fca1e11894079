import { aContext, aForm, aQuestion, rowId, rowsWith } from '../../tests/support/builders/forms'
import type { Context } from '.'
import { documentOf } from './documentOf'

const form = aForm({
  sections: [
    {
      id: 'facts',
      title: { fr: 'Les faits', en: 'The facts' },
      fields: [
        { id: 'intro', type: 'explanation', text: 'Décrivez.' },
        {
          id: 'nature',
          type: 'choice',
          label: { fr: 'Nature', en: 'Kind' },
          options: { a: { fr: 'Frais', en: 'Fees' } },
        },
        aQuestion({ id: 'hidden', when: { nature: { isEmpty: true } } }),
        { id: 'when', type: 'date', label: 'Quand ?' },
        { id: 'summary', type: 'heading', label: 'En résumé' },
        {
          id: 'costs',
          type: 'repetition',
          label: 'Frais',
          row: { title: '{cost}', name: 'frais', add: 'Ajouter' },
          fields: [{ id: 'cost', type: 'money', label: 'Montant' }],
        },
        { id: 'total', type: 'computed', label: 'Total', value: 'sum(costs.cost)', as: 'money' },
      ],
    },
    { id: 'end', title: 'Fin', fields: [{ id: 'farewell', type: 'explanation', text: 'Merci.' }] },
  ],
})

test('a document holds what was asked, in the reader’s language; explanations and hidden questions are not there', async () => {
  const costs = rowsWith({ cost: '12.00' }, {})
  const document = documentOf(await form, { nature: 'a', hidden: 'x', costs }, { ...aContext, locale: 'en' })
  expect(document.sections).toEqual([
    {
      id: 'facts',
      title: 'The facts',
      entries: [
        { kind: 'answer', path: 'nature', label: 'Kind', presentation: { kind: 'text', text: 'Fees' } },
        { kind: 'answer', path: 'when', label: 'Quand ?', presentation: null },
        { kind: 'heading', path: 'summary', label: 'En résumé' },
        {
          kind: 'rows',
          path: 'costs',
          label: 'Frais',
          rows: [
            {
              rowId: rowId(1),
              title: '€12.00',
              entries: [
                {
                  kind: 'answer',
                  path: `costs/${rowId(1)}/cost`,
                  label: 'Montant',
                  presentation: { kind: 'text', text: '€12.00' },
                },
              ],
            },
            {
              rowId: rowId(2),
              title: 'Frais 2',
              entries: [
                { kind: 'answer', path: `costs/${rowId(2)}/cost`, label: 'Montant', presentation: null },
              ],
            },
          ],
        },
        {
          kind: 'answer',
          path: 'total',
          label: 'Total',
          presentation: { kind: 'text', text: '€12.00' },
          computed: true,
        },
      ],
    },
  ])
})

test('what a person agreed to stands with the agreement', async () => {
  const agreed = await aForm({
    fields: [{ id: 'accuracy', type: 'consent', label: 'Exactitude', text: 'Tout est **exact**.' }],
  })
  const [section] = documentOf(agreed, { accuracy: true }, aContext).sections
  expect(section?.entries).toEqual([
    {
      kind: 'answer',
      path: 'accuracy',
      label: 'Exactitude',
      presentation: { kind: 'text', text: 'Oui\nTout est exact.' },
    },
  ])
})

test('an answer says what its source has not: still awaited, given up, or unknown', async () => {
  const form = await aForm({ fields: [{ id: 'company', type: 'siret', label: 'Quelle entreprise ?' }] })
  const key = '73282932000074'
  const lookup = { source: 'companies', key }
  const verification = (more: Partial<Context>) => {
    const [section] = documentOf(form, { company: key }, { ...aContext, ...more }).sections
    const [entry] = section?.entries ?? []
    return entry?.kind === 'answer' ? entry.verification : 'no answer'
  }
  expect(verification({})).toBeUndefined()
  expect(verification({ awaited: [{ ...lookup, state: 'waiting' }] })).toBe('waiting')
  expect(verification({ awaited: [{ ...lookup, state: 'abandoned' }] })).toBe('abandoned')
  expect(verification({ awaited: [{ source: 'other', key, state: 'waiting' }] })).toBeUndefined()
  expect(verification({ facts: { companies: { [key]: null } } })).toBe('unknown')
  const fact = { label: 'Éditions Caurette', source: 'Sirene', at: '2026-03-12' }
  expect(verification({ facts: { companies: { [key]: fact } } })).toBeUndefined()
  const offers = (source: string) => source === 'companies'
  expect(verification({ offers })).toBe('waiting')
  expect(verification({ offers: () => false })).toBeUndefined()
  expect(verification({ offers, facts: { companies: { [key]: fact } } })).toBeUndefined()
  expect(verification({ offers, facts: { companies: { [key]: null } } })).toBe('unknown')
})
