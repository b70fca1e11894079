import fc from 'fast-check'
import { formatDecimal, readDecimal, rounded, withinBounds } from './decimals'

const read = (typed: string, locale: 'fr' | 'en' = 'fr', marks: readonly string[] = []) => {
  const reading = readDecimal(typed, locale, marks)
  return 'problem' in reading ? `!${reading.problem.code}` : reading.value
}

describe('a typed number', () => {
  test.each([
    // Bureau international des poids et mesures, SI brochure 5.4.4: groups of three, a space between them.
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ['1\u202f234\u202f567,8', '1234567.8'],
    ['1\u2009234', '1234'],
    ['1234,56', '1234.56'],
    ['1234.56', '1234.56'],
    // Two different marks: the last is the decimal one, whoever writes it.
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    [',5', '0.5'],
    ['.5', '0.5'],
    ['0.125', '0.125'],
    ['007', '7'],
    ['1,50', '1.5'],
    ['0,0', '0'],
    ['-0', '0'],
    ['-1,5', '-1.5'],
    ['\u22121,5', '-1.5'],
    ['+12', '12'],
    ['- 5', '-5'],
    ['  12  ', '12'],
    ['9007199254740993', '9007199254740993'],
    ['1234567890123456789012345678901234', '1234567890123456789012345678901234'],
    ['', undefined],
    ['\u00a0 \t', undefined],
  ])('%j is %j in French', (typed, value) => {
    expect(read(typed)).toBe(value)
  })

  test.each([
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['1,234,567.8', '1234567.8'],
    ['1 234,56', '1234.56'],
    ['1,5', '1.5'],
    ['-1,234', '-1234'],
    ['1,000', '1000'],
    ['1.000', '!ambiguous'],
    ['0.000', '0'],
  ])('%j is %j in English', (typed, value) => {
    expect(read(typed, 'en')).toBe(value)
  })

  test.each([
    ['1.234', '!ambiguous'],
    ['-12.500', '!ambiguous'],
    ['1,000', '!ambiguous'],
    ['-10,000', '!ambiguous'],
    ['1e3', '!unreadable'],
    ['1E3', '!unreadable'],
    ['0x10', '!unreadable'],
    ['١٢٣', '!unreadable'],
    ['１２', '!unreadable'],
    ['½', '!unreadable'],
    ['Infinity', '!unreadable'],
    ['NaN', '!unreadable'],
    ['1 23', '!unreadable'],
    ['12 34', '!unreadable'],
    ['1  234', '!unreadable'],
    ['1,2,3', '!unreadable'],
    ['1.2.3', '!unreadable'],
    ['1,', '!unreadable'],
    ['1.', '!unreadable'],
    ['.', '!unreadable'],
    ['-', '!unreadable'],
    ['--1', '!unreadable'],
    ['1-', '!unreadable'],
    ['(5)', '!unreadable'],
    ['5 %', '!unreadable'],
    ['douze', '!unreadable'],
    ['12 jours', '!unreadable'],
    ['1_000', '!unreadable'],
    ['1'.repeat(35), '!tooLong'],
    [`0,${'1'.repeat(35)}`, '!tooLong'],
    ['1'.repeat(1_000_000), '!unreadable'],
  ])('%.20j is refused in French: %s', (typed, code) => {
    expect(read(typed)).toBe(code)
  })

  test('its marks may stand on either side, its sign before or after them', () => {
    expect(['5 €', '5€', '€5', '€ 5', '-€5', '€-5', '-5 €'].map((typed) => read(typed, 'fr', ['€']))).toEqual(
      ['5', '5', '5', '5', '-5', '-5', '-5'],
    )
    expect(read('12 Jours', 'fr', ['jours'])).toBe('12')
    expect(['€', '€€5', '5 € €'].map((typed) => read(typed, 'fr', ['€']))).toEqual(
      Array(3).fill('!unreadable'),
    )
  })

  test('whatever is typed gets an answer', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+0-9 .,€]{0,40}$/))
    fc.assert(
      fc.property(typed, fc.constantFrom('fr' as const, 'en' as const), (text, locale) => {
        expect(readDecimal(text, locale, ['€'])).toBeDefined()
      }),
    )
  })
})

describe('a number made readable', () => {
  test.each([
    ['1234567.5', '1\u202f234\u202f567,5', '1,234,567.5'],
    ['-0.05', '-0,05', '-0.05'],
    ['0', '0', '0'],
    ['1234567890123456789012345678901234', /^1(\u202f\d{3}|\d){1,}$/u, /^1,234,567,.*,234$/],
  ])('%s', (value, french, english) => {
    expect(formatDecimal(value, 'fr')).toEqual(
      typeof french === 'string' ? french : expect.stringMatching(french),
    )
    expect(formatDecimal(value, 'en')).toEqual(
      typeof english === 'string' ? english : expect.stringMatching(english),
    )
  })
})

describe('bounds and rounding are exact', () => {
  test('a bound is included, and told as it was written', () => {
    expect(withinBounds('0.1', '0.1', '0.1')).toBe(true)
    expect(withinBounds('0.0999999999999999999999999999999', '0.1', undefined)).toEqual({
      code: 'min',
      params: { bound: '0.1' },
    })
    expect(withinBounds('9007199254740993', undefined, '9007199254740992')).toEqual({
      code: 'max',
      params: { bound: '9007199254740992' },
    })
    expect(withinBounds('1', undefined, '1e21')).toBe(true)
  })

  test.each([
    ['1.005', 2, '1.01'],
    ['-1.005', 2, '-1.01'],
    ['2.5', 0, '3'],
    ['-0.001', 2, '0'],
    ['0.1', 2, '0.1'],
  ])('%s to %i places is %s: half up', (result, places, value) => {
    expect(rounded(result, places)).toBe(value)
  })

  test.each(['', 'Infinity', 'NaN', '1e3', '2026-03-12'])('%j is no number', (result) => {
    expect(rounded(result, 2)).toBeUndefined()
  })
})
