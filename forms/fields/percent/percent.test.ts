import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { percent } from './percent'

const { comesBack } = trying(percent)
const field = { id: 'loss', label: 'Part perdue' }

describe('a percentage', () => {
  test('it is shown with its sign, as each language spaces it', () => {
    expect(percent.present('1234.5', field, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '1\u202f234,5\u00a0%',
    })
    expect(percent.present('20', field, 'en', noFacts)).toEqual({ kind: 'text', text: '20%' })
  })

  test('it enters a formula as a fraction, and comes back as a percentage of two decimals', () => {
    expect(percent.calculation?.enter('20')).toBe('0.2')
    expect(percent.calculation?.enter('33.33')).toBe('0.3333')
    expect(
      ['0.2', '0.3333333333333333', '-0.000049', '0.00005', 'NaN', ''].map((r) =>
        percent.calculation?.leave(r),
      ),
    ).toEqual(['20', '33.33', '0', '0.01', undefined, undefined])
  })

  test('what is printed is read back', () => {
    comesBack(
      fc.tuple(fc.integer(), fc.stringMatching(/^[0-9]{0,8}[1-9]$/)).map((parts) => parts.join('.')),
      field,
    )
  })
})
