import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { longText } from './longText'

const { read, judge, comesBack } = trying(longText)
const field = { id: 'facts', label: 'Que s’est-il passé ?' }

test('line breaks alone are no answer', () => {
  expect(read('\r\n \r\n', field)).toBeUndefined()
})

test('without a bound, 10,000 graphemes are the most', () => {
  expect(judge('a'.repeat(10_000), field)).toBe('right')
  expect(judge('a'.repeat(10_001), field)).toBe('max')
})

test('what is printed is read back', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })
  comesBack(
    texts.filter((value) => value.trim() !== '' && !value.includes('\r')),
    field,
  )
})
