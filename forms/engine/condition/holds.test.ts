import type { Answers } from '../../../schemas/answers'
import type { Condition } from '../../../schemas/condition'
import { aContext, aForm, aQuestion, askedPaths, rowsWith } from '../../../tests/support/builders/forms'
import type { Field } from '../../fields'

const above: readonly Field[] = [
  { id: 'nature', type: 'choice', label: 'Nature', options: { delisting: 'D', fees: 'F' }, other: true },
  { id: 'kinds', type: 'multipleChoice', label: 'Kinds', options: { a: 'A', b: 'B', c: 'C' }, other: true },
  { id: 'again', type: 'choice', label: 'Again', options: { a: 'A', b: 'B' } },
  { id: 'words', type: 'text', label: 'Words' },
  { id: 'number', type: 'integer', label: 'Number' },
  { id: 'amount', type: 'money', label: 'Amount' },
  { id: 'limit', type: 'money', label: 'Limit' },
  { id: 'share', type: 'percent', label: 'Share' },
  { id: 'born', type: 'date', label: 'Born' },
  { id: 'month', type: 'date', precision: 'month', label: 'Month' },
  { id: 'notice', type: 'yesNo', label: 'Notice' },
  { id: 'box', type: 'checkbox', label: 'Box', optional: true },
  { id: 'proof', type: 'file', label: 'Proof' },
  { id: 'house', type: 'address', label: 'House' },
  {
    id: 'incidents',
    type: 'repetition',
    label: 'Incidents',
    row: { name: 'incident', add: 'Ajouter' },
    fields: [
      { id: 'cost', type: 'money', label: 'Cost' },
      { id: 'day', type: 'date', label: 'Day' },
      { id: 'fine', type: 'money', label: 'Fine', when: { cost: { over: 1000 } } },
    ],
  },
  { id: 'total', type: 'computed', label: 'Total', value: 'sum(incidents.cost)', as: 'money' },
  // Asked when the box is ticked: hidden until then, whatever was answered.
  { id: 'hiddenYes', type: 'yesNo', label: 'Hidden', when: { box: true } },
  { id: 'hiddenBox', type: 'checkbox', label: 'Hidden', when: { box: true } },
  { id: 'hiddenKinds', type: 'multipleChoice', label: 'Hidden', options: { a: 'A' }, when: { box: true } },
]

const file = {
  fileId: '0197c0de-5a1e-7f00-8000-00000000c0de',
  name: 'a.pdf',
  size: 1,
  mediaType: 'application/pdf',
}
const proof = [{ ...file, sha256: 'a3f1'.repeat(16) }]
const fined = rowsWith({ cost: '500.00' }, { cost: '1500.00', fine: '90.00' })
const two = rowsWith({ cost: '500.00', day: '2026-01-31' }, { cost: '1500.00' })

async function holds(condition: Condition, answers: Answers): Promise<boolean> {
  const form = await aForm({ fields: [...above, aQuestion({ when: condition })] })
  return askedPaths(form, answers, aContext).includes('question')
}

type Line = readonly [condition: Condition, answers: Answers, expected: boolean]

const lines: Readonly<Record<string, readonly Line[]>> = {
  'a value equals, a list is one of': [
    [{ nature: 'fees' }, { nature: 'fees' }, true],
    [{ nature: 'fees' }, { nature: 'delisting' }, false],
    [{ nature: 'other' }, { nature: { other: 'Mon cas' } }, true],
    [{ nature: ['fees', 'delisting'] }, { nature: 'delisting' }, true],
    [{ nature: ['fees', 'other'] }, { nature: 'delisting' }, false],
    [{ number: 3 }, { number: 3 }, true],
    [{ number: [1, 3] }, { number: 3 }, true],
    [{ amount: 1000 }, { amount: '1000.00' }, true],
    [{ words: 'oui' }, { words: 'oui' }, true],
    [{ words: 'oui' }, { words: 'Oui' }, false],
    [{ notice: false }, { notice: false }, true],
    [{ box: true }, { box: true }, true],
  ],
  'all keys must hold; all, any and not nest freely': [
    [{ nature: 'fees', number: 3 }, { nature: 'fees', number: 3 }, true],
    [{ nature: 'fees', number: 3 }, { nature: 'fees', number: 4 }, false],
    [{ all: [{ nature: 'fees' }, { number: 3 }] }, { nature: 'fees', number: 3 }, true],
    [{ any: [{ nature: 'fees' }, { number: 3 }] }, { number: 3 }, true],
    [{ any: [{ nature: 'fees' }, { number: 3 }] }, { number: 4 }, false],
    [{ not: { nature: 'fees' } }, { nature: 'delisting' }, true],
    [{ not: { nature: 'fees', number: 3 } }, { nature: 'fees', number: 4 }, true],
    [{ not: { any: [{ not: { number: 3 } }] }, nature: 'fees' }, { number: 3, nature: 'fees' }, true],
    [{ any: [{ all: [{ number: 1 }, { not: { number: 2 } }] }], box: false }, { number: 1 }, true],
  ],
  'is, isNot, oneOf, noneOf; every operator of an object must hold': [
    [{ nature: { is: 'fees' } }, { nature: 'fees' }, true],
    [{ nature: { isNot: 'fees' } }, { nature: 'delisting' }, true],
    [{ nature: { isNot: 'fees' } }, { nature: 'fees' }, false],
    [{ nature: { oneOf: ['fees'] } }, { nature: 'fees' }, true],
    [{ nature: { noneOf: ['fees', 'other'] } }, { nature: 'delisting' }, true],
    [{ nature: { noneOf: ['fees', 'other'] } }, { nature: { other: 'x' } }, false],
    [{ number: { noneOf: [0.5, 1e-7] } }, { number: 1 }, true],
    [{ again: { oneOf: { answer: 'kinds' } } }, { kinds: ['a', 'b'], again: 'b' }, true],
    [{ again: { noneOf: { answer: 'kinds' } } }, { kinds: ['b'], again: 'a' }, true],
    [{ number: { atLeast: 2, under: 5 } }, { number: 2 }, true],
    [{ number: { atLeast: 2, under: 5 } }, { number: 5 }, false],
  ],
  'has, hasAny, hasAll, hasNone, on multiple choices': [
    [{ kinds: { has: 'a' } }, { kinds: ['a', 'b'] }, true],
    [{ kinds: { has: 'c' } }, { kinds: ['a', 'b'] }, false],
    [{ kinds: { has: 'other' } }, { kinds: ['a', { other: 'x' }] }, true],
    [{ kinds: { hasAny: ['c', 'b'] } }, { kinds: ['a', 'b'] }, true],
    [{ kinds: { hasAll: ['a', 'c'] } }, { kinds: ['a', 'b'] }, false],
    [{ kinds: { hasAll: ['a', 'b'] } }, { kinds: ['a', 'b'] }, true],
    [{ kinds: { hasNone: ['c'] } }, { kinds: ['a', 'b'] }, true],
    [{ kinds: { hasNone: ['a', 'c'] } }, { kinds: ['a', 'b'] }, false],
    [{ nature: 'fees', kinds: { has: { answer: 'nature' } } }, { nature: 'fees', kinds: ['a'] }, false],
  ],
  'over, atLeast, under, atMost, on numbers, money, percentages and computed values': [
    [{ number: { over: 3 } }, { number: 3 }, false],
    [{ number: { atMost: 3 } }, { number: 3 }, true],
    [{ amount: { over: 1000 } }, { amount: '1000.01' }, true],
    [{ amount: { over: '1000.01' } }, { amount: '1000.01' }, false],
    [{ amount: { under: 10 } }, { amount: '9.99' }, true],
    [{ amount: { over: 9007199254740992 } }, { amount: '9007199254740993.00' }, true],
    [{ share: { over: 20 } }, { share: '20.5' }, true],
    [{ total: { atLeast: 2000 } }, { incidents: two }, true],
    [{ amount: { over: { answer: 'limit' } } }, { amount: '10.00', limit: '9.50' }, true],
    [{ amount: { over: { answer: 'limit' } } }, { amount: '10.00' }, false],
    [{ number: { over: -1 } }, { number: 0 }, true],
  ],
  'dates, and days told from today (12 March 2026), clamped to the month’s end': [
    [{ born: { atLeast: '2020-07-12' } }, { born: '2020-07-12' }, true],
    [{ born: { under: 'today' } }, { born: '2026-03-12' }, false],
    [{ born: { atMost: 'today' } }, { born: '2026-03-12' }, true],
    [{ born: { atMost: 'today-18y' } }, { born: '2008-03-12' }, true],
    [{ born: { atMost: 'today-18y' } }, { born: '2008-03-13' }, false],
    [{ born: { under: 'today+30d' } }, { born: '2026-04-10' }, true],
    [{ born: { is: 'today-6m' } }, { born: '2025-09-12' }, true],
    [{ born: '2026-03' }, { born: '2026-03-31' }, true],
    [{ month: { under: 'today' } }, { month: '2026-03' }, false],
    [{ month: { atMost: '2026-03-01' } }, { month: '2026-03' }, true],
    [{ born: ['2026-01-01', '2026-01-02'] }, { born: '2026-01-02' }, true],
  ],
  'contains, startsWith, and anchored patterns': [
    [{ words: { contains: 'bon' } }, { words: 'un bonnet' }, true],
    [{ words: { startsWith: 'bon' } }, { words: 'un bonnet' }, false],
    [{ words: { startsWith: 'un ' } }, { words: 'un bonnet' }, true],
    [{ words: { matches: '[a-z]+' } }, { words: 'abc' }, true],
    [{ words: { matches: '[a-z]+' } }, { words: 'abc1' }, false],
    [{ words: { matches: '(a+)+' } }, { words: `${'a'.repeat(5000)}!` }, false],
  ],
  'count of rows, options and files, 0 included while they are shown': [
    [{ incidents: { count: 2 } }, { incidents: two }, true],
    [{ incidents: { count: { atLeast: 2, under: 3 } } }, { incidents: two }, true],
    [{ incidents: { count: 0 } }, {}, true],
    [{ kinds: { count: [1, 2] } }, { kinds: ['a', 'b'] }, true],
    [{ kinds: { count: { under: 1 } } }, {}, true],
    [{ proof: { count: 1 } }, { proof }, true],
    [{ proof: { count: { over: { answer: 'number' } } } }, { proof, number: 0 }, true],
    [{ hiddenKinds: { count: 0 } }, { hiddenKinds: ['a'] }, false],
  ],
  'some and every row; both false over no rows': [
    [{ incidents: { some: { cost: { over: 1000 } } } }, { incidents: two }, true],
    [{ incidents: { some: { cost: { over: 5000 } } } }, { incidents: two }, false],
    [{ incidents: { every: { cost: { over: 100 } } } }, { incidents: two }, true],
    [{ incidents: { every: { day: { isFilled: true } } } }, { incidents: two }, false],
    [{ incidents: { every: { cost: { over: 100 } } } }, {}, false],
    [{ incidents: { some: { not: { cost: { over: 100 } } } } }, {}, false],
    [
      { incidents: { some: { cost: { over: { answer: 'limit' } } } } },
      { incidents: two, limit: '1000.00' },
      true,
    ],
    [
      { incidents: { some: { all: [{ cost: { over: 1 } }, { number: 3 }] } } },
      { incidents: two, number: 3 },
      true,
    ],
  ],
  'what one row hides is not looked for in another': [
    [{ incidents: { some: { incidents: { every: { fine: { over: 1 } } } } } }, { incidents: fined }, false],
    [{ incidents: { some: { incidents: { some: { fine: { over: 1 } } } } } }, { incidents: fined }, true],
  ],
  'isEmpty and isFilled': [
    [{ words: { isEmpty: true } }, {}, true],
    [{ words: { isEmpty: true } }, { words: ' \n' }, true],
    [{ words: { isEmpty: false } }, { words: 'a' }, true],
    [{ words: { isFilled: true } }, { words: 'a' }, true],
    [{ words: { isFilled: false } }, {}, true],
    [{ incidents: { isFilled: true } }, { incidents: two }, true],
    [{ proof: { isEmpty: true } }, {}, true],
    [{ house: { isFilled: true } }, {}, false],
    [{ total: { isEmpty: true } }, {}, true],
    [{ hiddenYes: { isEmpty: true } }, { hiddenYes: true }, true],
    [{ hiddenYes: { isFilled: true } }, { hiddenYes: true }, false],
    [{ box: { isFilled: true } }, {}, false],
  ],
  'a comparison with an absent, blank, unreadable or hidden answer is false': [
    [{ nature: 'fees' }, {}, false],
    [{ nature: { isNot: 'fees' } }, {}, false],
    [{ nature: { noneOf: ['fees'] } }, {}, false],
    [{ kinds: { hasNone: ['a'] } }, {}, false],
    [{ number: { isNot: 3 } }, {}, false],
    [{ words: { isNot: 'a' } }, { words: '   ' }, false],
    [{ born: { isNot: 'today' } }, { born: { unreadable: '31/02/2026' } }, false],
    [{ notice: false }, {}, false],
    [{ hiddenYes: true }, { hiddenYes: true }, false],
    [{ hiddenYes: { isNot: true } }, { hiddenYes: false }, false],
    [{ hiddenKinds: { hasNone: ['a'] } }, {}, false],
    [{ nature: 'fees' }, { nature: 'gone' }, false],
    [{ nature: { isNot: 'fees' } }, { nature: 'gone' }, false],
  ],
  'not is plain negation: true while unanswered': [
    [{ not: { nature: 'fees' } }, {}, true],
    [{ not: { nature: { isNot: 'fees' } } }, {}, true],
    [{ not: { hiddenYes: true } }, { hiddenYes: true }, true],
  ],
  'a hidden box is absent, a shown one untouched is false': [
    [{ box: false }, {}, true],
    [{ box: { isNot: true } }, {}, true],
    [{ hiddenBox: false }, {}, false],
    [{ hiddenBox: false }, { box: true }, true],
    [{ hiddenBox: true }, { hiddenBox: true }, false],
  ],
}

describe.each(Object.entries(lines))('%s', (_sentence, cases) => {
  test.each(cases)('%j of %j: %p', async (condition, answers, expected) => {
    expect(await holds(condition, answers)).toBe(expected)
  })
})
