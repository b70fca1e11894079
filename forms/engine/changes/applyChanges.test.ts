import fc from 'fast-check'
import type { Answers, Changes } from '../../../schemas/answers'
import { drafts } from '../../../tests/support/answers'
import { rowId, rowsWith } from '../../../tests/support/builders/forms'
import { applyChanges } from './applyChanges'
import { changesBetween } from './changesBetween'
import { isOrder } from './paths'

const [one, two, three] = [rowId(1), rowId(2), rowId(3)]
const rows = rowsWith({ amount: 1 }, { amount: 2 })

test.each<readonly [sentence: string, before: Answers, changes: Changes, after: Answers]>([
  ['an answer', { a: 1 }, { b: 'x' }, { a: 1, b: 'x' }],
  ['a cleared answer', { a: 1, b: 2 }, { a: null }, { b: 2 }],
  ['blank answers, never kept', { a: 1, b: 2, c: 3 }, { a: '', b: [], c: {} }, {}],
  ['no, which is an answer', {}, { a: false, b: 0 }, { a: false, b: 0 }],
  ['what could not be read', {}, { a: { unreadable: '31/02' } }, { a: { unreadable: '31/02' } }],
  ['a choice of several, which is no order of rows', {}, { a: ['x', 'y'] }, { a: ['x', 'y'] }],
  [
    'the applicant',
    { applicant: { name: 'A' } },
    { 'applicant/siret': '1' },
    { applicant: { name: 'A', siret: '1' } },
  ],
  ['the last of the applicant’s answers', { applicant: { name: 'A' } }, { 'applicant/name': null }, {}],
  [
    'new rows',
    {},
    { rows: [two, one] },
    {
      rows: [
        { rowId: two, answers: {} },
        { rowId: one, answers: {} },
      ],
    },
  ],
  [
    'an answer in a row',
    { rows },
    { [`rows/${two}/amount`]: 3 },
    { rows: rowsWith({ amount: 1 }, { amount: 3 }) },
  ],
  [
    'a cleared answer in a row',
    { rows },
    { [`rows/${two}/amount`]: null },
    { rows: rowsWith({ amount: 1 }, {}) },
  ],
  ['the order of rows', { rows }, { rows: [two, one] }, { rows: [...rows].reverse() }],
  ['an order that leaves a row out', { rows }, { rows: [two] }, { rows: [...rows].reverse() }],
  ['a removed row', { rows }, { [`rows/${one}`]: null }, { rows: rows.slice(1) }],
  ['every row removed', { rows }, { rows: null }, {}],
  ['the last row removed', { rows: rows.slice(0, 1) }, { [`rows/${one}`]: null }, {}],
  [
    'a row written to and removed at once, which is gone',
    { rows },
    { [`rows/${one}`]: null, [`rows/${one}/amount`]: 9 },
    { rows: rows.slice(1) },
  ],
  [
    'a row written to and not there, added at the end',
    { rows },
    { [`rows/${three}/amount`]: 9 },
    { rows: rowsWith({ amount: 1 }, { amount: 2 }, { amount: 9 }) },
  ],
  [
    'paths that lead nowhere',
    { a: 1 },
    { '': 1, 'a/': 2, '/b': 3, 'rows/x/y/z': 4, 'applicant/a/b': 5 },
    { a: 1 },
  ],
])('%s', (_sentence, before, changes, after) => {
  const untouched = structuredClone(before)
  expect(applyChanges(before, changes)).toEqual(after)
  expect(before).toEqual(untouched)
})

test('what is not changed stays the same object', () => {
  const before = { kept: { line1: 'x' }, rows, other: 1 }
  const after = applyChanges(before, { other: 2, [`rows/${two}/amount`]: 3 })
  expect(after.kept).toBe(before.kept)
  expect(Array.isArray(after.rows) && after.rows[0]).toBe(rows[0])
})

test('names of every object’s own members are answers like others', () => {
  const after = applyChanges({}, JSON.parse('{"__proto__": "x", "constructor": 1, "applicant/__proto__": 2}'))
  expect(JSON.stringify(after)).toBe('{"__proto__":"x","constructor":1,"applicant":{"__proto__":2}}')
  expect(Object.getPrototypeOf(after)).toBe(Object.prototype)
})

test('the changes between two drafts make one of the other', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      expect(applyChanges(before, changesBetween(before, after))).toEqual(after)
      expect(changesBetween(before, before)).toEqual({})
    }),
    { numRuns: 500 },
  )
})

test('no change between two drafts could be left out, but for the order of rows that are new', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const changes = Object.entries(changesBetween(before, after))
      for (const left of changes.filter(([, change]) => !isOrder(change))) {
        const fewer = Object.fromEntries(changes.filter((change) => change !== left))
        expect(applyChanges(before, fewer)).not.toEqual(after)
      }
    }),
  )
})

test('changes come through JSON as they were', () => {
  fc.assert(
    fc.property(drafts, drafts, (before, after) => {
      const sent = JSON.parse(JSON.stringify(changesBetween(before, after)))
      expect(applyChanges(JSON.parse(JSON.stringify(before)), sent)).toEqual(after)
    }),
  )
})
