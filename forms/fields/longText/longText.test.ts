import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { longText } from './longText'

const { read, judge, comesBack } = trying(longText)
const field = { id: 'facts', label: 'Que s’est-il passé ?' }

describe('a text of several lines', () => {
  test.each([
    ['one\r\ntwo', 'one\ntwo'],
    ['one\rtwo', 'one\ntwo'],
    ['\n\n  indented\n', '\n\n  indented\n'],
    ['\r\n \r\n', undefined],
    ['', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test('an author’s bounds are inclusive, a line break counts as one', () => {
    const bounded = { ...field, min: 3, max: 4 }
    expect(['a\n', 'a\nb', 'a\nbc', 'a\nbcd'].map((value) => judge(value, bounded))).toEqual([
      'min',
      'right',
      'right',
      'max',
    ])
  })

  test('without a bound, 10,000 graphemes are the most', () => {
    expect(judge('a'.repeat(10_000), field)).toBe('right')
    expect(judge('a'.repeat(10_001), field)).toBe('max')
  })

  test('a carriage return is no canonical line break', () => {
    expect(judge('one\r\ntwo', field)).toBe('shape')
  })

  test.each([[1], [true], [null], [undefined], [['a']], [{}]])('%j is no text', (value) => {
    expect(judge(value, field)).toBe('shape')
  })

  test('what is printed is read back', () => {
    const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })
    comesBack(
      texts.filter((value) => value.trim() !== '' && !value.includes('\r')),
      field,
    )
  })
})
