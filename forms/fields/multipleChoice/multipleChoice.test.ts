import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { inOrder, multipleChoice } from './multipleChoice'

const { comesBack } = trying(multipleChoice)
const field = {
  id: 'platforms',
  label: 'Sur quelles plateformes ?',
  options: {
    amazon: 'Amazon',
    fnac: 'Fnac',
    minitel: { label: 'Minitel', retired: true },
    ebay: 'eBay',
    none: { label: 'Aucune', exclusive: true },
  },
  other: 'Une autre',
}

test('none chosen is no answer', () => {
  expect(multipleChoice.isEmpty([])).toBe(true)
  expect(multipleChoice.isEmpty(['none'])).toBe(false)
})

test('they are put in order, what is no option before the free answer', () => {
  expect(inOrder([{ other: 'Etsy' }, 'gone', 'ebay', 'amazon', 'ebay', { other: 'Vinted' }], field)).toEqual([
    'amazon',
    'ebay',
    'gone',
    { other: 'Etsy' },
  ])
})

test('conditions compare values, a free answer as “other”', () => {
  expect(multipleChoice.operators.comparable(['amazon', { other: 'Etsy' }])).toEqual(['amazon', 'other'])
  expect(
    ['amazon', 'other', 'Etsy'].map((operand) => multipleChoice.operators.accepts?.(operand, field)),
  ).toEqual([true, true, false])
})

test('they are shown as a list', () => {
  expect(multipleChoice.present(['amazon', 'minitel', { other: 'Etsy' }], field, 'fr', noFacts)).toEqual({
    kind: 'list',
    items: ['Amazon', 'Minitel', 'Etsy'],
  })
})

test('what is printed is read back', () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  const free = words
    .filter((other) => other.trim() !== '' && !/[\r\n]/.test(other))
    .map((other) => [{ other }])
  comesBack(
    fc
      .tuple(fc.subarray(['amazon', 'fnac', 'ebay']), fc.oneof(free, fc.constant([])))
      .map(([known, other]) => [...known, ...other])
      .filter((value) => value.length > 0),
    field,
  )
})
