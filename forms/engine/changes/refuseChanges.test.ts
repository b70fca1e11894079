import fc from 'fast-check'
import { aForm, aQuestion, rowId } from '../../../tests/support/builders/forms'
import { refuseChanges } from './refuseChanges'

const form = aForm({
  applicant: 'company',
  fields: [
    aQuestion(),
    { id: 'staff', type: 'integer', label: 'S' },
    { id: 'kinds', type: 'multipleChoice', label: 'K', options: { a: 'A' } },
    { id: 'proof', type: 'file', label: 'P' },
    { id: 'double', type: 'computed', label: 'D', value: 'staff * 2', as: 'integer' },
    { id: 'heading', type: 'heading', label: 'H' },
    {
      id: 'rows',
      type: 'repetition',
      label: 'R',
      row: { name: 'r', add: 'a' },
      fields: [{ id: 'cost', type: 'money', label: 'C' }, aQuestion({ id: 'why' })],
    },
  ],
})

const row = `rows/${rowId(1)}`
const uuid = '0197c0de-5a1e-7f00-8000-00000000c0de'
const file = { fileId: uuid, name: 'a.pdf', size: 1, sha256: 'a3f1'.repeat(16), mediaType: 'application/pdf' }

test.each<readonly [path: string, change: unknown]>([
  ['question', 'Bonjour\n\tvous 👩‍👩‍👧 שלום'],
  ['question', null],
  ['question', ''],
  ['question', { unreadable: '31/02/2026' }],
  ['staff', 3],
  // Unfinished and invalid drafts are saved.
  ['staff', -999],
  ['kinds', ['a', 'gone', { other: 'x' }]],
  ['proof', [file]],
  ['applicant/siret', '12345678901234'],
  ['applicant/siret', { unreadable: '123' }],
  ['rows', [rowId(2), rowId(1)]],
  ['rows', null],
  [row, null],
  [`${row}/cost`, '12.00'],
  [`${row}/cost`, null],
])('%s may become %j', async (path, change) => {
  expect(refuseChanges(await form, { [path]: change })).toEqual([])
})

test.each<readonly [path: string, change: unknown, code: string]>([
  ['nowhere', 1, 'unknown'],
  ['__proto__x', 1, 'unknown'],
  ['constructor', 1, 'unknown'],
  ['status', 'submitted', 'unknown'],
  ['', 1, 'unknown'],
  ['heading', 'x', 'unknown'],
  ['applicant', { siret: 'x' }, 'unknown'],
  ['applicant/firstName', 'x', 'unknown'],
  ['cost', '12.00', 'unknown'],
  ['rows/cost', '12.00', 'shape'],
  [`${row}/question`, 'x', 'unknown'],
  [`${row}/cost/more`, 'x', 'unknown'],
  [`question/${rowId(1)}`, null, 'unknown'],
  ['double', 6, 'computed'],
  ['question', 3, 'shape'],
  ['question', ['x'], 'shape'],
  ['question', { unreadable: 3 }, 'shape'],
  ['question', { unreadable: 'x', more: 1 }, 'shape'],
  ['staff', '3', 'shape'],
  ['staff', Number.POSITIVE_INFINITY, 'shape'],
  ['staff', Number.NaN, 'shape'],
  ['staff', 2 ** 60, 'shape'],
  ['kinds', { a: true }, 'shape'],
  ['proof', [{ ...file, path: '/etc/passwd' }], 'shape'],
  ['rows', ['x'], 'shape'],
  ['rows', [rowId(1), rowId(1)], 'shape'],
  [row, { answers: {} }, 'shape'],
  [`rows/__proto__/cost`, '12.00', 'shape'],
  ['question', 'a\0b', 'unicode'],
  ['question', 'a\u001bb', 'unicode'],
  ['question', 'a\r\nb', 'unicode'],
  ['question', 'a\u0085b', 'unicode'],
  ['question', '\ud800', 'unicode'],
  ['question', 'x\udc00y', 'unicode'],
  ['question', '\ufffe', 'unicode'],
  ['question', { unreadable: '\uffff' }, 'unicode'],
  ['kinds', [{ other: '\0' }], 'unicode'],
])('%s may not become %j: %s', async (path, change, code) => {
  expect(refuseChanges(await form, { [path]: change })).toEqual([expect.objectContaining({ at: path, code })])
})

test('a text or an order longer than any is refused', async () => {
  const longer = {
    question: 'x'.repeat(10_001),
    [`${row}/why`]: `e${'\u0301'.repeat(100_001)}`,
    rows: Array.from({ length: 1001 }, (_, index) => rowId(index)),
  }
  expect(refuseChanges(await form, longer).map(({ code }) => code)).toEqual(['tooLong', 'tooLong', 'tooMany'])
})

test('ten thousand characters as people count them are kept, whatever they are made of', async () => {
  expect(refuseChanges(await form, { question: '👩‍👩‍👧'.repeat(10_000) })).toEqual([])
})

test('one save writes to a thousand rows at most', async () => {
  const writes = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`rows/${rowId(index)}/why`, 'x']))
  expect(refuseChanges(await form, writes(1000))).toEqual([])
  expect(refuseChanges(await form, writes(1001))).toEqual([expect.objectContaining({ code: 'tooMany' })])
})

test('each refused change is named, the others are not', async () => {
  const changes = { question: 'x', nowhere: 1, staff: 'x' }
  expect(refuseChanges(await form, changes).map(({ at }) => at)).toEqual(['nowhere', 'staff'])
})

test('whatever comes, nothing throws', async () => {
  const compiled = await form
  const path = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('question', 'staff', 'kinds', 'rows', row, `${row}/cost`, '__proto__'),
  )
  const anything = fc.anything({ withBigInt: false, withNullPrototype: true })
  fc.assert(
    fc.property(fc.dictionary(path, anything), (changes) => {
      for (const { code } of refuseChanges(compiled, changes)) expect(code).toMatch(/^[a-zA-Z]+$/)
    }),
  )
})

test('three long texts are counted in a save, and any beyond are too long: a save full of them costs no second', async () => {
  const families = '👩‍👩‍👧'.repeat(3000)
  const why = (number: number) => `rows/${rowId(number)}/why`
  const saved = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [why(index + 1), families]))
  expect(refuseChanges(await form, saved(3))).toEqual([])
  expect(refuseChanges(await form, saved(5)).map(({ at, code }) => [at, code])).toEqual([
    [why(4), 'tooLong'],
    [why(5), 'tooLong'],
  ])
})
