import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { inOrder, multipleChoice } from './multipleChoice'

const { read, judge, comesBack } = trying(multipleChoice)
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

describe('typed choices, one a line', () => {
  test.each([
    ['Amazon', ['amazon']],
    ['eBay\nAmazon', ['amazon', 'ebay']],
    ['amazon\r\n\r\nAMAZON\r', ['amazon']],
    ['Une autre : Etsy\nFnac', ['fnac', { other: 'Etsy' }]],
    ['', undefined],
    [' \n ', undefined],
    ['Amazon, Fnac', '!unreadable'],
    ['Amazon\nEtsy', '!unreadable'],
    ['constructor', '!unreadable'],
  ])('%j are read as %j', (typed, value) => {
    expect(read(typed, field)).toEqual(value)
  })
})

describe('canonical choices', () => {
  test.each([
    [['amazon'], 'right'],
    [['amazon', 'fnac', 'ebay', { other: 'Etsy' }], 'right'],
    [['none'], 'right'],
    [['fnac', 'amazon'], 'order'],
    [[{ other: 'Etsy' }, 'amazon'], 'order'],
    [['amazon', 'amazon'], 'order'],
    [[{ other: 'Etsy' }, { other: 'Vinted' }], 'order'],
    [['amazon', 'none'], 'exclusive'],
    [['none', { other: 'Etsy' }], 'exclusive'],
    [['minitel'], 'gone'],
    [['amazon', 'etsy'], 'unknown'],
    [['other'], 'unknown'],
    [[{ other: '' }], 'other'],
    [[{ other: 'a'.repeat(201) }], 'otherMax'],
    ['amazon', 'shape'],
    [[''], 'shape'],
    [[1], 'shape'],
    [[['amazon']], 'shape'],
    [{ 0: 'amazon' }, 'shape'],
    [null, 'shape'],
    [undefined, 'shape'],
  ])('%j: %s', (value, verdict) => {
    expect(judge(value, field)).toBe(verdict)
  })

  test('bounds on their number are inclusive', () => {
    const bounded = { ...field, min: 2, max: 2 }
    expect(
      [['amazon'], ['amazon', 'fnac'], ['amazon', 'fnac', 'ebay']].map((value) => judge(value, bounded)),
    ).toEqual(['min', 'right', 'max'])
  })

  test('none chosen is no answer', () => {
    expect(multipleChoice.isEmpty([])).toBe(true)
    expect(multipleChoice.isEmpty(['none'])).toBe(false)
  })

  test('they are put in order, what is no option before the free answer', () => {
    expect(
      inOrder([{ other: 'Etsy' }, 'gone', 'ebay', 'amazon', 'ebay', { other: 'Vinted' }], field),
    ).toEqual(['amazon', 'ebay', 'gone', { other: 'Etsy' }])
  })
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
