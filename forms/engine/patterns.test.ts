import { loadPatterns, readPattern } from './patterns'

test('a pattern cannot be read before the engine is there, and the error says how to load it', () => {
  expect(() => readPattern('a')).toThrow('loadPatterns()')
})

test('patterns are anchored, run on Unicode, and the longest texts take no time', async () => {
  await loadPatterns()
  const matches = (source: string, text: string) => {
    const pattern = readPattern(source)
    return 'matches' in pattern ? pattern.matches(text) : pattern.refused
  }
  expect(matches('[A-Z]{2}\\d+', 'AB12')).toBe(true)
  expect(matches('[A-Z]{2}\\d+', 'xAB12')).toBe(false)
  expect(matches('\\p{L}+', 'Éditions')).toBe(true)
  expect(matches('^a|b$', 'ab')).toBe(false)
  expect(matches('(a*)*b', 'a'.repeat(100_000))).toBe(false)
})

test.each([
  ['a'.repeat(501), 'long'],
  ['a{1,1000}|b', 'heavy'],
  ['(?!a)b', 'around'],
  ['(?<!a)b', 'around'],
  ['(a)\\1', 'around'],
  ['(?P<a>b)\\k<a>', 'around'],
  ['[A-Z', 'unreadable'],
])('%.20s is refused for a reason of the language', async (source, refused) => {
  await loadPatterns()
  expect(readPattern(source)).toEqual({ refused })
})
