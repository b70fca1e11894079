import fc from 'fast-check'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { drafts } from '../../../tests/support/answers'
import { rowId, rowsWith } from '../../../tests/support/builders/forms'
import { applyChanges } from './applyChanges'
import { changesBetween } from './changesBetween'
import { mergeDrafts, settleConflict } from './mergeDrafts'
import { areRows, isOrder } from './paths'

const first = { rowId: rowId(1), answers: { amount: 1 } }
const second = { rowId: rowId(2), answers: { amount: 2 } }
const third = { rowId: rowId(3), answers: { amount: 3 } }
const rows = rowsWith({ amount: 1 }, { amount: 2 })

type Case = readonly [
  sentence: string,
  base: Answers,
  mine: Answers,
  theirs: Answers,
  answers: Answers,
  paths: readonly string[],
]

test.each<Case>([
  ['nothing changed', { a: 1 }, { a: 1 }, { a: 1 }, { a: 1 }, []],
  ['mine alone', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }, []],
  ['theirs alone', { a: 1 }, { a: 1 }, {}, {}, []],
  ['different answers', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }, []],
  ['the same change', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }, []],
  ['the same answer, differently', { a: 1 }, { a: 2 }, { a: 3 }, { a: 3 }, ['a']],
  ['cleared and changed', { a: 1 }, {}, { a: 3 }, { a: 3 }, ['a']],
  [
    'the applicant, field by field',
    { applicant: { n: 1 } },
    { applicant: { n: 1, s: 2 } },
    { applicant: { n: 3 } },
    { applicant: { n: 3, s: 2 } },
    [],
  ],
  [
    'answers of one row',
    { rows },
    { rows: rowsWith({ amount: 9 }, { amount: 2 }) },
    { rows: rowsWith({ amount: 1, b: 1 }, { amount: 2 }) },
    { rows: rowsWith({ amount: 9, b: 1 }, { amount: 2 }) },
    [],
  ],
  [
    'the same answer of one row',
    { rows },
    { rows: rowsWith({ amount: 8 }, { amount: 2 }) },
    { rows: rowsWith({ amount: 9 }, { amount: 2 }) },
    { rows: rowsWith({ amount: 9 }, { amount: 2 }) },
    [`rows/${rowId(1)}/amount`],
  ],
  ['a row that I removed', { rows }, { rows: [second] }, { rows }, { rows: [second] }, []],
  ['a row that they removed', { rows }, { rows }, { rows: [second] }, { rows: [second] }, []],
  ['every row removed by me', { rows }, {}, { rows }, {}, []],
  [
    'a row that I removed and they changed',
    { rows: [first, second] },
    { rows: [second] },
    { rows: rowsWith({ amount: 7 }, { amount: 2 }) },
    { rows: rowsWith({ amount: 7 }, { amount: 2 }) },
    [`rows/${rowId(1)}`],
  ],
  [
    'rows added by both',
    { rows: [first] },
    { rows: [first, second] },
    { rows: [first, third] },
    { rows: [first, second, third] },
    [],
  ],
  [
    'rows that I moved',
    { rows },
    { rows: [second, first] },
    { rows: [first, second, third] },
    { rows: [second, third, first] },
    [],
  ],
  [
    'rows that both moved',
    { rows: [first, second, third] },
    { rows: [second, first, third] },
    { rows: [third, first, second] },
    { rows: [third, first, second] },
    ['rows'],
  ],
])('%s', (_sentence, base, mine, theirs, answers, paths) => {
  const merged = mergeDrafts({ base, mine, theirs })
  expect(merged.answers).toEqual(answers)
  expect(merged.conflicts.map(({ path }) => path)).toEqual(paths)
})

/** The changes one by one; an order is none, and rows all gone are gone one by one. */
function singleChanges(base: Answers, side: Answers) {
  return Object.entries(changesBetween(base, side)).flatMap(
    ([path, value]): readonly (readonly [string, Json])[] => {
      const rowsThere = base[path]
      if (!areRows(rowsThere)) return isOrder(value) ? [] : [[path, value]]
      return value === null ? rowsThere.map((row) => [`${path}/${row.rowId}`, null]) : []
    },
  )
}

test('each side’s change is there, or is asked about', () => {
  fc.assert(
    fc.property(drafts, drafts, drafts, (base, mine, theirs) => {
      const { answers, conflicts } = mergeDrafts({ base, mine, theirs })
      const isAsked = (path: string) =>
        conflicts.some((conflict) => path === conflict.path || path.startsWith(`${conflict.path}/`))
      for (const side of [mine, theirs])
        for (const [path, value] of singleChanges(base, side))
          if (!isAsked(path)) expect(applyChanges(answers, { [path]: value })).toEqual(answers)
    }),
    { numRuns: 500 },
  )
})

test('merging with what nobody changed gives the other side, without asking', () => {
  fc.assert(
    fc.property(drafts, drafts, (base, side) => {
      expect(mergeDrafts({ base, mine: side, theirs: base })).toEqual({ answers: side, conflicts: [] })
      expect(mergeDrafts({ base, mine: base, theirs: side })).toEqual({ answers: side, conflicts: [] })
      expect(mergeDrafts({ base, mine: side, theirs: side })).toEqual({ answers: side, conflicts: [] })
    }),
  )
})

test('conflicts settled all one way leave that side’s answers there', () => {
  fc.assert(
    fc.property(
      drafts,
      drafts,
      drafts,
      fc.constantFrom('mine' as const, 'theirs' as const),
      (base, mine, theirs, side) => {
        const { answers, conflicts } = mergeDrafts({ base, mine, theirs })
        const settled = conflicts.reduce(
          (draft, conflict) => applyChanges(draft, settleConflict(conflict, side)),
          answers,
        )
        const left = mergeDrafts({ base, mine: settled, theirs: side === 'mine' ? mine : theirs }).conflicts
        const unsettled = left.filter(({ path }) => conflicts.some((conflict) => conflict.path === path))
        expect(unsettled).toEqual([])
      },
    ),
  )
})
