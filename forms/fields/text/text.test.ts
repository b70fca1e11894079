import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { text } from './text'

const { read, judge, comesBack } = trying(text)
const field = { id: 'shopName', label: 'Nom de la boutique' }

describe('a one-line text', () => {
  test.each([
    ['Éditions des Trois Sapins', 'Éditions des Trois Sapins'],
    ['  kept as typed  ', '  kept as typed  '],
    ['<b>&amp;', '<b>&amp;'],
    ['مرحبا', 'مرحبا'],
    ['a\u0301', 'a\u0301'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['', undefined],
    [' \t\u00a0\u2003', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test('white space alone is no answer, anything else is', () => {
    expect(text.isEmpty(' \n\t\u00a0')).toBe(true)
    expect(text.isEmpty('0')).toBe(false)
  })

  test.each([
    ['👨‍👩‍👧‍👦 family, a single grapheme', '👨‍👩‍👧‍👦', 1],
    ['🇫🇷 flag, a single grapheme', '🇫🇷', 1],
    ['e and a combining accent', 'e\u0301', 1],
    ['Hangul jamos', '\u1112\u1161\u11ab', 1],
    ['é', 'é', 1],
    ['ab', 'ab', 2],
  ])('length is counted in graphemes (Unicode Standard Annex 29): %s', (_, value, length) => {
    expect(judge(value, { ...field, max: length })).toBe('right')
    expect(judge(value, { ...field, min: length + 1 })).toBe('min')
    if (length > 1) expect(judge(value, { ...field, max: length - 1 })).toBe('max')
  })

  test('bounds are inclusive', () => {
    const bounded = { ...field, min: 2, max: 3 }
    expect(['a', 'ab', 'abc', 'abcd'].map((value) => judge(value, bounded))).toEqual([
      'min',
      'right',
      'right',
      'max',
    ])
  })

  test('without a bound, 500 graphemes are the most', () => {
    expect(judge('a'.repeat(500), field)).toBe('right')
    expect(judge('é'.normalize('NFD').repeat(500), field)).toBe('right')
    expect(judge('a'.repeat(501), field)).toBe('max')
  })

  test.each(['two\nlines', 'two\rlines'])('%j is not one line', (value) => {
    expect(judge(value, field)).toBe('lineBreak')
  })

  test.each([[1], [true], [null], [undefined], [['a']], [{}]])('%j is no text', (value) => {
    expect(judge(value, field)).toBe('shape')
  })

  test('what is printed is read back', () => {
    const lines = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    comesBack(
      lines.filter((value) => value.trim() !== '' && !/[\r\n]/.test(value)),
      field,
    )
  })
})
