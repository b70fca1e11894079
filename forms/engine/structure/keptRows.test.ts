import fc from 'fast-check'
import type { Answers, Changes } from '../../../schemas/answers'
import { aContext, aForm, rowId, rowsWith } from '../../../tests/support/builders/forms'
import type { Field } from '../../fields'
import { applyChanges } from '../changes/applyChanges'
import { evaluate } from '../evaluate'
import type { Evaluation } from '../types'

const fields: readonly Field[] = [
  { id: 'kind', type: 'choice', label: 'K', options: { new: 'Neuf', used: 'Usé' } },
  { id: 'rate', type: 'decimal', label: 'R' },
  {
    id: 'rows',
    type: 'repetition',
    label: 'L',
    row: { title: '{what}', name: 'ligne', add: 'Ajouter' },
    fields: [
      { id: 'what', type: 'text', label: 'Q' },
      { id: 'price', type: 'money', label: 'P', when: { kind: 'used' } },
      { id: 'why', type: 'text', label: 'W', when: { price: { over: 10 } } },
      { id: 'due', type: 'computed', label: 'D', value: 'price * rate', as: 'money' },
    ],
    checks: [{ id: 'dear', when: { due: { over: 100 } }, warning: 'Cher', fields: ['price'] }],
  },
  { id: 'total', type: 'computed', label: 'T', value: 'sum(rows.due)', as: 'money' },
  { id: 'many', type: 'text', label: 'M', when: { rows: { some: { due: { over: 50 } } } } },
]
const form = aForm({ fields: [...fields] })
const ids = [rowId(1), rowId(2), rowId(3)]

const change: fc.Arbitrary<Changes> = fc.oneof(
  fc.record({ kind: fc.constantFrom('new', 'used', null) }),
  fc.record({ rate: fc.constantFrom('0.5', '20', null) }),
  fc.shuffledSubarray(ids).map((rows) => ({ rows })),
  fc.constantFrom(...ids).map((id) => ({ [`rows/${id}`]: null })),
  fc
    .tuple(
      fc.constantFrom(...ids),
      fc.constantFrom('what', 'price', 'why'),
      fc.constantFrom('4.00', '30.00', null),
    )
    .map(([id, field, value]) => ({ [`rows/${id}/${field}`]: value })),
)

test('whatever changes, keeping rows says what asking all of them anew says', async () => {
  const [kept, fresh] = [await form, () => aForm({ fields: structuredClone([...fields]) })]
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      let answers: Answers = {}
      for (const each of changes) {
        answers = applyChanges(answers, each)
        expect(evaluate(kept, answers, aContext)).toEqual(evaluate(await fresh(), { ...answers }, aContext))
      }
    }),
    { numRuns: 60 },
  )
})

test('a change in one row leaves the others as they were asked', async () => {
  const before = { kind: 'used', rows: rowsWith({ what: 'A' }, { what: 'B' }) }
  const one = rowsIn(evaluate(await form, before, aContext))
  const after = applyChanges(before, { [`rows/${rowId(1)}/what`]: 'C' })
  const other = rowsIn(evaluate(await form, after, aContext))
  expect(other[0]).not.toBe(one[0])
  expect(other[1]).toBe(one[1])
  const outside = rowsIn(evaluate(await form, applyChanges(after, { kind: 'new' }), aContext))
  expect(outside[1]).not.toBe(one[1])
})

function rowsIn({ sections }: Evaluation) {
  return sections.flatMap(({ elements }) =>
    elements.flatMap((element) => (element.kind === 'repetition' ? element.rows : [])),
  )
}
