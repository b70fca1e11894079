import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { money } from './money'

const { read, judge, comesBack } = trying(money)
const field = { id: 'amount', label: 'Montant' }

describe('an amount in euros', () => {
  test.each([
    ['1 234,56 €', '1234.56'],
    ['1\u202f234,50\u00a0€', '1234.50'],
    ['1234', '1234.00'],
    ['1234,5', '1234.50'],
    ['0,05', '0.05'],
    [',5', '0.50'],
    ['12 euros', '12.00'],
    ['1 euro', '1.00'],
    ['12 EUR', '12.00'],
    ['€12', '12.00'],
    ['-12 €', '-12.00'],
    ['12,500', '12.50'],
    ['-0', '0.00'],
    ['', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test.each([
    ['1,234', '!places'],
    ['0,001', '!places'],
    ['1.234', '!ambiguous'],
    ['12 $', '!unreadable'],
    ['12 k€', '!unreadable'],
    ['1e3', '!unreadable'],
    ['0x10', '!unreadable'],
    ['١٢٣', '!unreadable'],
    ['€', '!unreadable'],
    ['12 € 50', '!unreadable'],
    ['1'.repeat(35), '!tooLong'],
  ])('%j is refused: %s', (typed, code) => {
    expect(read(typed, field)).toBe(code)
  })

  test.each(['0.00', '-0.01', '1234.50', '10.00'])('%j is canonical', (value) => {
    expect(judge(value, field)).toBe('right')
  })

  test.each([
    '',
    '1234',
    '1234.5',
    '1234.500',
    '-0.00',
    '01.00',
    '.50',
    '1,50',
    '1.50 €',
    '1.50\n',
    '1e3.00',
    '+1.00',
    'NaN',
    1234.5,
    null,
    undefined,
  ])('%p is not', (value) => {
    expect(judge(value, field)).toBe('shape')
  })

  test('bounds are inclusive, to the cent', () => {
    const bounded = { ...field, min: 0, max: '10.10' }
    expect(['-0.01', '0.00', '10.10', '10.11'].map((value) => judge(value, bounded))).toEqual([
      'min',
      'right',
      'right',
      'max',
    ])
  })

  test('it is shown as money', () => {
    expect(money.present('-1234.50', field, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '-1\u202f234,50\u00a0€',
    })
    expect(money.present('-1234.50', field, 'en', noFacts)).toEqual({ kind: 'text', text: '-€1,234.50' })
  })

  test('a formula’s result is rounded to the cent, half up', () => {
    expect(
      ['1.005', '-1.005', '12', '-0.001', 'NaN'].map((result) => money.calculation?.leave(result)),
    ).toEqual(['1.01', '-1.01', '12.00', '0.00', undefined])
  })

  test('what is printed is read back', () => {
    comesBack(
      fc.tuple(fc.maxSafeInteger(), fc.integer({ min: 10, max: 99 })).map((parts) => parts.join('.')),
      field,
    )
  })
})
