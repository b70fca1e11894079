import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { decimal } from './decimal'

const { read, judge, comesBack } = trying(decimal)
const field = { id: 'weight', label: 'Poids du colis', unit: 'kg' }

describe('a decimal number', () => {
  test.each([
    ['1 234,50 kg', '1234.5'],
    ['0,1', '0.1'],
    ['9007199254740993,000000000000001', '9007199254740993.000000000000001'],
    ['', undefined],
    ['1.234', '!ambiguous'],
    ['1e3', '!unreadable'],
    ['lourd', '!unreadable'],
    ['1'.repeat(35), '!tooLong'],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test.each(['0', '-1', '12.5', '-0.5', '0.05', '1'.repeat(34)])('%j is canonical', (value) => {
    expect(judge(value, field)).toBe('right')
  })

  test.each([
    '',
    '-0',
    '00',
    '01',
    '1.',
    '.5',
    '1.50',
    '1,5',
    '+1',
    '1e3',
    ' 1',
    '1 ',
    '1\n',
    '0x10',
    '١٢٣',
    'NaN',
    12,
    null,
    undefined,
    ['1'],
  ])('%p is not', (value) => {
    expect(judge(value, field)).toBe('shape')
  })

  test('bounds are inclusive and compare exactly', () => {
    const bounded = { ...field, min: '0.1', max: 0.3 }
    expect(['0.09', '0.1', '0.3', '0.30000000000000000001'].map((value) => judge(value, bounded))).toEqual([
      'min',
      'right',
      'right',
      'max',
    ])
  })

  test('every digit is shown', () => {
    expect(decimal.present('1234.567', field, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '1\u202f234,567\u00a0kg',
    })
    expect(decimal.present('-1234.567', field, 'en', noFacts)).toEqual({
      kind: 'text',
      text: '-1,234.567\u00a0kg',
    })
  })

  test('a formula’s result keeps ten decimals', () => {
    expect(decimal.calculation?.leave('0.3333333333333333333333333333333333')).toBe('0.3333333333')
    expect(decimal.calculation?.leave('0.00000000005')).toBe('0.0000000001')
    expect(decimal.calculation?.enter('12.5')).toBe('12.5')
  })

  test('what is printed is read back', () => {
    comesBack(
      fc.tuple(fc.maxSafeInteger(), fc.stringMatching(/^[0-9]{0,12}[1-9]$/)).map((parts) => parts.join('.')),
      field,
    )
  })
})
