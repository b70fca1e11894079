import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { text } from './text'

const { judge, comesBack } = trying(text)
const field = { id: 'shopName', label: 'Nom de la boutique' }

test('white space alone is no answer, anything else is', () => {
  expect(text.isEmpty(' \n\t\u00a0')).toBe(true)
  expect(text.isEmpty('0')).toBe(false)
})

test('without a bound, 500 graphemes are the most', () => {
  expect(judge('a'.repeat(500), field)).toBe('right')
  expect(judge('é'.normalize('NFD').repeat(500), field)).toBe('right')
  expect(judge('a'.repeat(501), field)).toBe('max')
})

test('what is printed is read back', () => {
  const lines = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  comesBack(
    lines.filter((value) => value.trim() !== '' && !/[\r\n]/.test(value)),
    field,
  )
})
