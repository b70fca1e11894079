import type { Answers } from '../../../schemas/answers'
import { aContext, aForm, aQuestion, rowId, rowsWith } from '../../../tests/support/builders/forms'
import type { Field } from '../../fields'
import { compareVersions } from '.'
import type { ComparedEntry } from './comparison'

const story = 'Le 12 mars, la boutique a disparu du site, et aucun message ne l’annonçait à personne.'

async function compared(fields: readonly Field[], former: Answers, latter: Answers, then = fields) {
  return compareVersions(
    { form: await aForm({ fields }), answers: former, context: aContext },
    { form: await aForm({ fields: then }), answers: latter, context: aContext },
  )
}

async function entries(...given: Parameters<typeof compared>): Promise<readonly ComparedEntry[]> {
  return (await compared(...given)).sections.flatMap((section) => section.entries)
}

const notice = aQuestion({ id: 'notice', label: 'Message' })

test('what did not change is counted, not told', async () => {
  expect(await compared([notice, aQuestion()], { notice: 'a' }, { notice: 'a' })).toEqual({
    sections: [],
    unchanged: 2,
  })
})

test('an answer is added, removed or changed, each side whole', async () => {
  const changeOf = async (former: Answers, latter: Answers) => (await entries([notice], former, latter))[0]
  expect(await changeOf({}, { notice: 'a' })).toMatchObject({
    change: 'added',
    former: { presentation: null },
    latter: { label: 'Message', presentation: { kind: 'text', text: 'a' } },
  })
  expect(await changeOf({ notice: 'a' }, {})).toMatchObject({ change: 'removed' })
  const changed = await changeOf({ notice: 'a' }, { notice: 'b' })
  expect(changed).toMatchObject({ change: 'changed' })
  expect(changed).not.toHaveProperty('difference')
})

test('of a long text the words that came and went are told', async () => {
  const [entry] = await entries([notice], { notice: story }, { notice: story.replace('12 mars', '3 avril') })
  expect(entry).toHaveProperty('difference', {
    kind: 'words',
    parts: [
      { text: 'Le ', change: 'kept' },
      { text: '12 mars', change: 'removed' },
      { text: '3 avril', change: 'added' },
      { text: story.slice('Le 12 mars'.length), change: 'kept' },
    ],
  })
})

test('two texts with nothing in common are told one after the other', async () => {
  const [entry] = await entries([notice], { notice: story }, { notice: 'x'.repeat(100) })
  expect(entry).not.toHaveProperty('difference')
})

test('elements of a list and files are told one by one', async () => {
  const list: Field = {
    ...{ id: 'list', type: 'multipleChoice', label: 'Liste', other: true },
    options: { a: 'A', b: 'B', c: 'C' },
  }
  const [chosen] = await entries([list], { list: ['a', 'b'] }, { list: ['b', 'c'] })
  expect(chosen).toHaveProperty('difference', {
    kind: 'elements',
    elements: [
      { moved: false, former: { place: 1, element: 'A' } },
      { moved: false, former: { place: 2, element: 'B' }, latter: { place: 1, element: 'B' } },
      { moved: false, latter: { place: 2, element: 'C' } },
    ],
  })
  const file: Field = { id: 'papers', type: 'file', label: 'Pièces', max: 5 }
  const [bill, renamed, other] = [aFile(1, 'facture.pdf'), aFile(1, 'facture-2.pdf'), aFile(2, 'contrat.pdf')]
  const [sent] = await entries(
    [file],
    { papers: [bill, other] },
    { papers: [{ ...other, sha256: aFile(3, '').sha256 }, renamed] },
  )
  expect(sent).toHaveProperty('difference.files', [
    expect.objectContaining({ former: { place: 2, element: other } }),
    { moved: true, former: { place: 1, element: bill }, latter: { place: 2, element: renamed } },
  ])
})

test('rows are known by their ids: added, removed, moved, changed', async () => {
  const costs: Field = {
    ...{ id: 'costs', type: 'repetition', label: 'Frais' },
    row: { title: '{cost}', name: 'frais', add: 'Ajouter' },
    fields: [{ id: 'cost', type: 'money', label: 'Montant' }],
  }
  const before = rowsWith({ cost: '1.00' }, { cost: '2.00' }, { cost: '3.00' }, { cost: '4.00' })
  const after = rowsWith({ cost: '9.00' }, {}, { cost: '3.00' }, { cost: '4.00' }, { cost: '5.00' })
  const [rows] = await entries(
    [costs],
    { costs: before },
    { costs: [4, 1, 3, 5].flatMap((n) => after.filter((row) => row.rowId === rowId(n))) },
  )
  expect(rows).toMatchObject({
    kind: 'rows',
    rows: [
      { rowId: rowId(4), moved: true, former: { place: 4 }, latter: { place: 1 }, entries: [] },
      { rowId: rowId(1), moved: false, entries: [{ change: 'changed' }] },
      { rowId: rowId(2), former: { place: 2 }, entries: [{ change: 'removed' }] },
      { rowId: rowId(5), latter: { place: 4 }, entries: [{ change: 'added' }] },
    ],
  })
})

test('a section that a condition brought is told with all it asks', async () => {
  const sections = [
    { id: 'first', title: 'Un', fields: [notice] },
    { id: 'more', title: 'Deux', when: { notice: 'oui' }, fields: [aQuestion()] },
  ]
  const form = await aForm({ sections })
  const versions = ['non', 'oui'].map((notice) => ({ form, answers: { notice }, context: aContext }))
  const [former, latter] = versions
  if (!former || !latter) throw new Error('versions')
  const [, appeared] = compareVersions(former, latter).sections
  expect(appeared).toMatchObject({ id: 'more', latter: { title: 'Deux' }, entries: [{ change: 'asked' }] })
  expect(appeared).not.toHaveProperty('former')
  const [, gone] = compareVersions(latter, former).sections
  expect(gone).toMatchObject({ id: 'more', former: { title: 'Deux' }, entries: [{ change: 'unasked' }] })
})

test('across revisions a question is the same by its id: other words and another kind are told', async () => {
  const [worded] = await entries([notice], { notice: 'a' }, { notice: 'a' }, [
    { ...notice, label: 'Courriel' },
  ])
  expect(worded).toMatchObject({
    change: 'question',
    former: { label: 'Message', type: 'Texte court' },
    latter: { label: 'Courriel' },
  })
  const number: Field = { id: 'notice', type: 'integer', label: 'Message' }
  const [typed] = await entries([notice], { notice: 'a' }, { notice: 3 }, [number])
  expect(typed).toMatchObject({
    change: 'changed',
    former: { type: 'Texte court' },
    latter: { type: 'Nombre entier' },
  })
})

test('an option that is called otherwise is the same answer in other words', async () => {
  const nature = (a: string): Field => ({
    id: 'nature',
    type: 'choice',
    label: 'Nature',
    options: { a, b: 'B' },
  })
  const [said] = await entries([nature('Frais')], { nature: 'a' }, { nature: 'a' }, [nature('Coûts')])
  expect(said).toMatchObject({ change: 'said' })
})

test('what is worked out is told as any answer', async () => {
  const fields: readonly Field[] = [
    { id: 'price', type: 'money', label: 'Prix' },
    { id: 'double', type: 'computed', label: 'Double', value: 'price * 2', as: 'money' },
  ]
  const told = await entries(fields, { price: '1.00' }, { price: '2.00' })
  expect(told).toMatchObject([
    { path: 'price' },
    { path: 'double', change: 'changed', latter: { computed: true } },
  ])
})

function aFile(n: number, name: string) {
  return { fileId: rowId(n), name, size: 10, sha256: String(n).repeat(64), mediaType: 'application/pdf' }
}
