import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import {
  compareExact,
  differenceOf,
  exact,
  printExact,
  productOf,
  quotientOf,
  roundedTo,
  sumOf,
} from './exact'

const Oracle = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})

const numbers = fc
  .tuple(fc.constantFrom('', '-'), fc.stringMatching(/^\d{1,40}$/), fc.stringMatching(/^\d{0,40}$/))
  .map(([sign, whole, part]) => `${sign}${whole}${part === '' ? '' : `.${part}`}`)

test('every operation gives what a library of 34 digits, half up, gives', () => {
  fc.assert(
    fc.property(numbers, numbers, fc.integer({ min: 0, max: 34 }), (one, other, places) => {
      const [left, right] = [exact(one), exact(other)]
      const [a, b] = [new Oracle(one), new Oracle(other)]
      const texts = [sumOf(left, right), differenceOf(left, right), productOf(left, right)].map(printExact)
      expect(texts).toEqual([a.plus(b), a.minus(b), a.times(b)].map(asText))
      const quotient = quotientOf(left, right)
      expect(quotient && printExact(quotient)).toBe(b.isZero() ? undefined : asText(a.dividedBy(b)))
      expect(printExact(roundedTo(left, places))).toBe(asText(a.toDecimalPlaces(places)))
      expect(Math.sign(compareExact(one, other))).toBe(a.comparedTo(b))
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['2', '3', '0.6666666666666666666666666666666667'],
  ['1', '1e-40', `1${'0'.repeat(40)}`],
  ['1e-40', '7', '0.00000000000000000000000000000000000000001428571428571428571428571428571429'],
  ['-0', '5', '0'],
])('%s / %s is %s', (one, other, quotient) => {
  expect(printExact(quotientOf(exact(one), exact(other)) ?? exact(9))).toBe(quotient)
})

test('nothing is divided by zero, and what is no number is none', () => {
  expect(quotientOf(exact(1), exact('0.0'))).toBeUndefined()
  for (const written of ['', 'x', '1,5', 'NaN', 'Infinity', '0x10', ' 1'])
    expect(() => exact(written)).toThrow('Invalid number')
})

function asText(number: Decimal): string {
  return number.isZero() ? '0' : number.toFixed()
}
