import { Big } from 'big.js'

/** An exact decimal number. */
export type Exact = Big

/** The digits that a result keeps, as in IEEE 754's decimal128 (definition.md, "Formulas"). */
const digits = 34

/** A number as it is written, every digit of it. Throws when it is none. */
export function exact(written: string | number): Exact {
  return new Big(written)
}

/** Below, at or above zero as a number stands below, at or above another. */
export function compareExact(left: string | number | Exact, right: string | number | Exact): number {
  return isShort(left) && isShort(right) ? Number(left) - Number(right) : new Big(left).cmp(right)
}

/** Up to 15 digits, two different decimals are two different floating-point numbers, in the same order. */
function isShort(number: string | number | Exact): number is string | number {
  return typeof number === 'number' || (typeof number === 'string' && number.length <= 15)
}

/** The sum, to 34 digits, half up. */
export function sumOf(left: Exact, right: Exact): Exact {
  return kept(left.plus(right))
}

/** The difference, to 34 digits, half up. */
export function differenceOf(left: Exact, right: Exact): Exact {
  return kept(left.minus(right))
}

/** The product, to 34 digits, half up. */
export function productOf(left: Exact, right: Exact): Exact {
  return kept(left.times(right))
}

/** The quotient, to 34 digits, half up; undefined by zero. */
export function quotientOf(left: Exact, right: Exact): Exact | undefined {
  if (right.eq(0)) return undefined
  // Cut, not rounded, two digits further than needed: half up then sees the digit that decides.
  Long.DP = Math.max(0, digits + 2 + right.e - left.e)
  return kept(new Big(new Long(left).div(right)))
}

/** To so many places after the point, half up. */
export function roundedTo(number: Exact, places: number): Exact {
  return number.round(places, Big.roundHalfUp)
}

/** In digits, without an exponent; zero has no sign. */
export function printExact(number: Exact): string {
  return number.eq(0) ? '0' : number.toFixed()
}

/** A constructor of its own for quotients: how far one goes is a setting of the library's constructor. */
const Long = Big()
Long.RM = Big.roundDown

function kept(number: Exact): Exact {
  return number.c.length > digits ? number.prec(digits, Big.roundHalfUp) : number
}
