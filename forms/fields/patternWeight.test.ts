import fc from 'fast-check'
import { weightOfPattern } from './patternWeight'

test.each([
  ['[A-Z]{2}-[0-9]{4}', 7],
  ['a+b*c?', 3],
  ['a|b', 2],
  ['a{1000}', 1000],
  ['a{2,30}', 30],
  ['a{3,}', 3],
  ['a{0}', 1],
  ['(ab){10}', 20],
  ['((a{10}){10}){10}', 1000],
  ['(a{10}b){5}', 55],
  ['\\p{L}', 11],
  ['[\\p{L}\\p{N}]{100}', 2100],
  ['[^]a]{3}', 3],
  ['[a{9}]', 1],
  ['\\(a{2}', 3],
  ['(?i)a{10}', 33],
  ['(a{500}', 500],
])('%s weighs %d', (source, weight) => {
  expect(weightOfPattern(source)).toBe(weight)
})

test('whatever the text, it has a weight, and repeating it makes it no lighter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (source) => {
      const weight = weightOfPattern(source)
      expect(Number.isNaN(weight)).toBe(false)
      expect(weightOfPattern(`(?:${source}){2}`)).toBeGreaterThanOrEqual(Math.min(weight, 1))
    }),
  )
})
