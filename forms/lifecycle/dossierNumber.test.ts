import fc from 'fast-check'
import { checkDigit } from './checkDigit'
import { dossierNumber, isDossierNumber } from './dossierNumber'

const year = fc.integer({ min: 2000, max: 9999 }).map(String)
const sequence = fc.integer({ min: 1, max: 9_999_999 })

// The standard's own example, and a published German VAT number, which uses the same system.
test.each([
  ['0794', 5],
  ['13669597', 6],
])('the check digit of %s is %i', (digits, digit) => {
  expect(checkDigit(digits)).toBe(digit)
})

test('a number is year, seven digits, check digit', () => {
  expect(dossierNumber('2026', 1234)).toBe('2026-0001234-6')
  expect(dossierNumber('2026', 12_345_678)).toMatch(/^2026-12345678-\d$/)
})

test('every number given checks', () => {
  fc.assert(fc.property(year, sequence, (y, s) => isDossierNumber(dossierNumber(y, s))))
})

test('no number with one wrong digit passes for right', () => {
  const oneWrong = fc.tuple(year, sequence, fc.nat({ max: 11 }), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(oneWrong, ([y, s, place, shift]) => {
      const digits = [...dossierNumber(y, s).replaceAll('-', '')]
      digits[place] = String((Number(digits[place]) + shift) % 10)
      const wrong = digits.join('')
      return !isDossierNumber(`${wrong.slice(0, 4)}-${wrong.slice(4, 11)}-${wrong.slice(11)}`)
    }),
  )
})

test.each(['', '2026-1234-7', '2026-0001234', ' 2026-0001234-6', '2026-0001234-x', '2026–0001234-6'])(
  '%j is not a number',
  (text) => {
    expect(isDossierNumber(text)).toBe(false)
  },
)
