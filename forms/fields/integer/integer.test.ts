import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { integer } from './integer'

const { judge, comesBack } = trying(integer)
const field = { id: 'employees', label: 'Combien de salariés ?' }

describe('a whole number', () => {
  test('its unit stands after it, in the reader’s language', () => {
    const days = { ...field, unit: { fr: 'jours', en: 'days' } }
    expect(integer.present(1234, days, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '1\u202f234\u00a0jours',
    })
    expect(integer.present(1234, days, 'en', noFacts)).toEqual({ kind: 'text', text: '1,234\u00a0days' })
  })

  test('a bound whose answer is absent bounds nothing', () => {
    expect(judge(-1, { ...field, min: { answer: 'employees' } })).toBe('right')
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%p is no canonical whole number', (value) => {
    expect(judge(value, field)).toBe('shape')
  })

  test('zero is an answer', () => {
    expect(integer.isEmpty(0)).toBe(false)
    expect(judge(0, field)).toBe('right')
  })

  test('a formula’s result is rounded half up, or absent when JSON cannot carry it', () => {
    const { calculation } = integer
    expect(calculation?.enter(12)).toBe('12')
    expect(
      ['2.5', '-2.5', '9007199254740991.4', '9007199254740991.5'].map((r) => calculation?.leave(r)),
    ).toEqual([3, -3, Number.MAX_SAFE_INTEGER, undefined])
  })

  test('what is printed is read back', () => {
    comesBack(
      fc.maxSafeInteger().map((value) => value + 0),
      field,
    )
  })
})
