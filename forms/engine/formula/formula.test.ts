import fc from 'fast-check'
import type { Answers } from '../../../schemas/answers'
import type { Computed } from '../../../schemas/procedure'
import { aContext, aForm, aQuestion, rowsWith } from '../../../tests/support/builders/forms'
import type { Field } from '../../fields'
import { evaluate } from '..'
import { checkFormula } from './checkFormula'
import { parseFormula } from './parseFormula'

const above: readonly Field[] = [
  { id: 'a', type: 'integer', label: 'A' },
  { id: 'b', type: 'decimal', label: 'B' },
  { id: 'money', type: 'money', label: 'Money' },
  { id: 'share', type: 'percent', label: 'Share' },
  { id: 'from', type: 'date', label: 'From' },
  { id: 'until', type: 'date', label: 'Until' },
  { id: 'month', type: 'date', precision: 'month', label: 'Month' },
  { id: 'basis', type: 'choice', label: 'Basis', options: { whole: 'W', part: 'P' } },
  { id: 'notice', type: 'yesNo', label: 'Notice' },
  { id: 'box', type: 'checkbox', label: 'Box', optional: true },
  { id: 'words', type: 'text', label: 'Words' },
  { id: 'hidden', type: 'integer', label: 'Hidden', when: { box: true } },
  {
    id: 'lines',
    type: 'repetition',
    label: 'Lines',
    row: { name: 'ligne', add: 'Ajouter' },
    fields: [
      { id: 'quantity', type: 'integer', label: 'Quantity' },
      { id: 'price', type: 'money', label: 'Price' },
      { id: 'day', type: 'date', label: 'Day' },
      { id: 'subtotal', type: 'computed', label: 'Subtotal', value: 'quantity * price', as: 'money' },
    ],
  },
  {
    id: 'others',
    type: 'repetition',
    label: 'Others',
    row: { name: 'autre', add: 'Ajouter' },
    fields: [{ id: 'weight', type: 'decimal', label: 'Weight' }],
  },
]
const below = aQuestion({ id: 'below' })

async function resultOf(value: string, as: Computed['as'], answers: Answers) {
  const computed: Field = { id: 'result', type: 'computed', label: 'Result', value, as }
  const form = await aForm({ fields: [...above, computed, below] })
  return evaluate(form, answers, aContext).computed.get('result')
}

const lines = rowsWith(
  { quantity: 2, price: '10.50', day: '2026-02-01' },
  { quantity: 3, day: '2026-01-15' },
  { quantity: 1, price: '4.00' },
)

const worth: readonly (readonly [value: string, as: Computed['as'], answers: Answers, expected: unknown])[] =
  [
    ['1 + 2 * 3 - 4 / 2', 'decimal', {}, '5'],
    ['(1 + 2) * 3', 'integer', {}, 9],
    ['-a + 10', 'integer', { a: 3 }, 7],
    ['10 - 3 - 2', 'integer', {}, 5],
    ['12 / 4 / 3', 'integer', {}, 1],
    ['0.1 + 0.2', 'decimal', {}, '0.3'],
    ['1 / 3 * 3', 'money', {}, '1.00'],
    ['2.5', 'integer', {}, 3],
    ['0 - 2.5', 'integer', {}, -3],
    ['0.005', 'money', {}, '0.01'],
    ['a * money', 'money', { a: 3, money: '9007199254740993.01' }, '27021597764222979.03'],
    // A percentage enters as a fraction, and `as: percent` multiplies back.
    ['money * share', 'money', { money: '200.00', share: '20' }, '40.00'],
    ['share', 'percent', { share: '12.5' }, '12.5'],
    ['a / 8', 'percent', { a: 1 }, '12.5'],
    // An absent operand, or a division by zero, gives absence.
    ['a + b', 'decimal', { a: 1 }, undefined],
    ['a / b', 'decimal', { a: 1, b: '0' }, undefined],
    ['a + hidden', 'integer', { a: 1, hidden: 2 }, undefined],
    ['a + hidden', 'integer', { a: 1, hidden: 2, box: true }, 3],
    ['a', 'integer', { a: { unreadable: 'trois' } }, undefined],
    // Words.
    ['orElse(a, 7)', 'integer', {}, 7],
    ['orElse(a, 7)', 'integer', { a: 1 }, 1],
    ['orElse(a / 0, 7)', 'integer', { a: 1 }, 7],
    ["if(basis = 'whole', 1, 2)", 'integer', { basis: 'part' }, 2],
    ["if(basis = 'whole', 1, 2)", 'integer', {}, undefined],
    ["if(basis = 'whole', 1, b)", 'integer', { basis: 'whole' }, 1],
    ["if(basis != 'whole', 1, 2)", 'integer', { basis: 'whole' }, 2],
    ['if(notice, 1, 2)', 'integer', { notice: false }, 2],
    ['if(notice, 1, 2)', 'integer', {}, undefined],
    ['if(box, 1, 2)', 'integer', {}, 2],
    ['if(not box, 1, 2)', 'integer', {}, 1],
    ['if(a > 1 and a <= 3, 1, 2)', 'integer', { a: 3 }, 1],
    ['if(a < 1 or a >= 3 and notice, 1, 2)', 'integer', { a: 3, notice: false }, 2],
    ['if(notice and box, 1, 2)', 'integer', {}, undefined],
    ['if(not a = 3, 1, 2)', 'integer', { a: 3 }, 2],
    ['if(from < until, 1, 2)', 'integer', { from: '2026-01-01', until: '2026-01-02' }, 1],
    ['round(a / 3, 2) * 3', 'decimal', { a: 2 }, '2.01'],
    ['round(2.5, 0)', 'integer', {}, 3],
    ['daysBetween(from, until)', 'integer', { from: '2024-02-28', until: '2024-03-01' }, 2],
    ['daysBetween(until, from)', 'integer', { from: '2024-02-28', until: '2024-03-01' }, -2],
    ['daysBetween(from, orElse(until, today))', 'integer', { from: '2026-03-01' }, 11],
    ['daysBetween(month, today)', 'integer', { month: '2026-03' }, undefined],
    ['today', 'date', {}, '2026-03-12'],
    ['if(notice, from, until)', 'date', { notice: true, from: '2026-01-01' }, '2026-01-01'],
    // Over rows: row by row, those where it is absent left out.
    ['sum(lines.quantity)', 'integer', { lines }, 6],
    ['sum(lines.quantity * lines.price)', 'money', { lines }, '25.00'],
    ['sum(lines.subtotal)', 'money', { lines }, '25.00'],
    ['sum(lines.quantity * a)', 'integer', { lines, a: 10 }, 60],
    ['sum(lines.price)', 'money', {}, undefined],
    ['sum(lines.price)', 'money', { lines: rowsWith({ quantity: 1 }) }, undefined],
    ['orElse(sum(lines.price), 0)', 'money', {}, '0.00'],
    ['avg(lines.price)', 'money', { lines }, '7.25'],
    ['min(lines.price)', 'money', { lines }, '4.00'],
    ['max(lines.quantity)', 'integer', { lines }, 3],
    ['min(lines.day)', 'date', { lines }, '2026-01-15'],
    ['max(lines.day)', 'date', { lines }, '2026-02-01'],
    ['count(lines)', 'integer', { lines }, 3],
    ['count(lines.price)', 'integer', { lines }, 2],
    ['count(lines)', 'integer', {}, 0],
    ['sum(if(lines.quantity > 1, lines.price, 0))', 'money', { lines }, '10.50'],
  ]

test.each(worth)('%s as %s of %j is %j', async (value, as, answers, expected) => {
  expect(await resultOf(value, as, answers)).toEqual(expected)
})

test('a computed value is rounded once, and names the rounded one above it', async () => {
  const form = await aForm({
    fields: [
      { id: 'third', type: 'computed', label: 'Third', value: '1 / 3', as: 'money' },
      { id: 'three', type: 'computed', label: 'Three', value: 'third * 3', as: 'money' },
    ],
  })
  expect(Object.fromEntries(evaluate(form, {}, aContext).computed)).toEqual({ third: '0.33', three: '0.99' })
})

test('what no number holds is absent', async () => {
  const huge = Array.from({ length: 80 }, () => '999999999999999999').join(' * ')
  expect(await resultOf(huge, 'decimal', {})).toBeUndefined()
})

type Refused = readonly [
  value: string,
  as: Computed['as'],
  offset: number,
  code: string,
  params?: Readonly<Record<string, unknown>>,
]

const refused: readonly Refused[] = [
  ['', 'integer', 0, 'formula.endsEarly'],
  ['1 +', 'integer', 3, 'formula.endsEarly'],
  ['1 + * 2', 'integer', 4, 'formula.unexpected', { text: '*' }],
  ['a $ 2', 'integer', 2, 'formula.unexpected', { text: '$' }],
  ['a 2', 'integer', 2, 'formula.unexpected', { text: '2' }],
  ['(a', 'integer', 2, 'formula.endsEarly'],
  ["a = 'x", 'integer', 4, 'formula.unexpected', { text: "'" }],
  ['a = 1 = 2', 'integer', 6, 'formula.unexpected', { text: '=' }],
  ['1e3', 'integer', 1, 'formula.unexpected', { text: 'e3' }],
  ['constructor(a)', 'integer', 0, 'formula.unknownFunction', { name: 'constructor' }],
  ['round(a)', 'integer', 0, 'formula.parameters', { name: 'round', count: 2 }],
  ['if(notice, 1, 2, 3)', 'integer', 0, 'formula.parameters', { name: 'if', count: 3 }],
  ['sum', 'integer', 3, 'formula.endsEarly'],
  ['amont + 1', 'integer', 0, 'formula.unknownName', { name: 'amont' }],
  ['1 + shar', 'percent', 4, 'formula.unknownName', { name: 'shar', nearest: 'share' }],
  ['1 + below', 'integer', 4, 'formula.below', { name: 'below', definedAt: '/sections/0/fields/15' }],
  ['result', 'integer', 0, 'formula.below', { name: 'result', definedAt: '/sections/0/fields/14' }],
  ['lines.price', 'money', 0, 'formula.outsideAggregate', { name: 'lines.price' }],
  ['price', 'money', 0, 'formula.inRows', { name: 'price', repetition: 'lines' }],
  ['sum(a)', 'integer', 0, 'formula.noRows', { name: 'sum' }],
  ['sum(lines)', 'integer', 4, 'formula.notUsable', { name: 'lines' }],
  ['sum(lines.weight)', 'integer', 4, 'formula.inRows', { name: 'weight' }],
  ['sum(lines.quantity * others.weight)', 'integer', 21, 'formula.twoRepetitions', { repetition: 'lines' }],
  ['sum(lines.quantity * sum(others.weight))', 'integer', 21, 'formula.nested', { name: 'sum' }],
  ['sum(lines.day)', 'integer', 4, 'formula.kind', { expected: 'number', found: 'date' }],
  ['words', 'integer', 0, 'formula.notUsable', { name: 'words' }],
  ['from + 1', 'integer', 0, 'formula.kind', { expected: 'number', found: 'date' }],
  ['if(a, 1, 2)', 'integer', 3, 'formula.kind', { expected: 'boolean', found: 'number' }],
  ['if(notice, 1, today)', 'integer', 0, 'formula.mixed', { left: 'number', right: 'date' }],
  [
    "if(basis = 'wole', 1, 2)",
    'integer',
    11,
    'formula.unknownOption',
    { value: 'wole', allowed: 'whole|part' },
  ],
  ["if(basis < 'whole', 1, 2)", 'integer', 9, 'formula.order', { operator: '<', found: 'option' }],
  ['round(a, b)', 'integer', 9, 'formula.places'],
  ['from', 'money', 0, 'formula.result', { expected: 'number', found: 'date' }],
  ['a', 'date', 0, 'formula.result', { expected: 'date', found: 'number' }],
  [`${'('.repeat(60)}1${')'.repeat(60)}`, 'integer', 51, 'formula.tooDeep'],
]

const everyRefused = refused.map(
  ([value, as, offset, code, params = {}]) => [value, as, offset, code, params] as const,
)

test.each(everyRefused)('%s as %s is refused at %i: %s %j', async (value, as, offset, code, params) => {
  const computed: Field = { id: 'result', type: 'computed', label: 'Result', value: '1', as: 'integer' }
  const form = await aForm({ fields: [...above, computed, below] })
  const [finding] = checkFormula(value, as, form.names.before(computed))
  expect(finding).toMatchObject({ offset, code, ...(Object.keys(params).length > 0 && { params }) })
})

test('whatever is written, reading it never throws', () => {
  const piece = fc.constantFrom(
    'a',
    'lines.price',
    'sum(',
    'if(',
    ')',
    ',',
    '+',
    '-',
    '<=',
    "'x'",
    "'",
    '1',
    '1.',
    'not ',
    ' and ',
    'é',
    '\0',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join('')),
      ),
      (source) => {
        const parsing = parseFormula(source)
        expect('formula' in parsing || parsing.finding.offset <= source.length).toBe(true)
      },
    ),
  )
})
