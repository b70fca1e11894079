import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { integer } from './integer'

const { read, judge, comesBack } = trying(integer)
const field = { id: 'employees', label: 'Combien de salariés ?' }

describe('a whole number', () => {
  test.each([
    ['12', 12],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['-3', -3],
    ['-0', 0],
    ['007', 7],
    ['12,0', 12],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['-9007199254740991', Number.MIN_SAFE_INTEGER],
    ['', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test.each([
    ['12,5', '!whole'],
    ['0,1', '!whole'],
    ['1.234', '!ambiguous'],
    ['9007199254740992', '!tooLong'],
    ['9'.repeat(34), '!tooLong'],
    ['1e3', '!unreadable'],
    ['0x10', '!unreadable'],
    ['١٢٣', '!unreadable'],
    ['douze', '!unreadable'],
    ['12 jours', '!unreadable'],
  ])('%j is refused: %s', (typed, code) => {
    expect(read(typed, field)).toBe(code)
  })

  test('its unit may be typed after it, in either language', () => {
    const days = { ...field, unit: { fr: 'jours', en: 'days' } }
    expect(['12 jours', '12 DAYS', '12jours'].map((typed) => read(typed, days))).toEqual([12, 12, 12])
    expect(integer.present(1234, days, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '1\u202f234\u00a0jours',
    })
    expect(integer.present(1234, days, 'en', noFacts)).toEqual({ kind: 'text', text: '1,234\u00a0days' })
  })

  test('bounds are inclusive, whether written as numbers or as exact texts', () => {
    const bounded = { ...field, min: 2, max: '3' }
    expect([1, 2, 3, 4].map((value) => judge(value, bounded))).toEqual(['min', 'right', 'right', 'max'])
  })

  test('a bound whose answer is absent bounds nothing', () => {
    expect(judge(-1, { ...field, min: { answer: 'employees' } })).toBe('right')
  })

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '12', true, null, undefined, [1]])(
    '%p is no canonical whole number',
    (value) => {
      expect(judge(value, field)).toBe('shape')
    },
  )

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
