import { compareExact } from '../../fields/exact'

const decimalText = /^-?\d+(\.\d+)?$/

/** Whether two decimal texts or numbers stand as `order` wants; false when one is no number. */
export function numbersCompare(
  left: unknown,
  right: unknown,
  order: (difference: number) => boolean,
): boolean {
  if (!isNumber(left) || !isNumber(right)) return false
  return order(compareExact(left, right))
}

/** Whether two ISO dates stand as `order` wants, at the coarser of their precisions: `2026-03` holds 12 March. */
export function datesCompare(left: unknown, right: unknown, order: (difference: number) => boolean): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return false
  const precision = Math.min(left.length, right.length)
  const [start, end] = [left.slice(0, precision), right.slice(0, precision)]
  return order(start < end ? -1 : start > end ? 1 : 0)
}

/** A finite JSON number, or a number as decimal text. */
export function isNumber(value: unknown): value is number | string {
  return typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && decimalText.test(value)
}
