import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { rna } from './rna'

const { read, comesBack } = trying(rna)

const numbers = fc.stringMatching(/^W[0-9][0-9A-Z][0-9]{7}$/)

test('every number of the register is read however it is spaced', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(' ', '\u00a0', '-', '.', ''), (number, space) => {
      expect(read([...number].join(space))).toBe(number)
      expect(read(number.toLowerCase())).toBe(number)
    }),
  )
})

test('what is printed is read back', () => {
  comesBack(numbers)
})
