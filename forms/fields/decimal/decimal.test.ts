import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { decimal } from './decimal'

const { comesBack } = trying(decimal)
const field = { id: 'weight', label: 'Poids du colis', unit: 'kg' }

describe('a decimal number', () => {
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
