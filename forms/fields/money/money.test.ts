import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { money } from './money'

const { comesBack } = trying(money)
const field = { id: 'amount', label: 'Montant' }

describe('an amount in euros', () => {
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
