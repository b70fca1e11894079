import type { Json } from '../../../schemas/condition'

/** An exact decimal number: `digits` divided by ten as often as `places` says. */
export class Number34 {
  readonly digits: bigint
  readonly places: number

  constructor(written: string | number | { readonly digits: bigint; readonly places: number }) {
    if (typeof written === 'object') {
      this.digits = written.digits
      this.places = written.places
      return
    }
    const [whole = '', fraction = ''] = String(written).split('.')
    this.digits = BigInt(whole + fraction)
    this.places = fraction.length
  }

  plus(other: Number34): Number34 {
    const places = Math.max(this.places, other.places)
    return new Number34({ digits: this.at(places) + other.at(places), places }).kept()
  }

  times(other: Number34): Number34 {
    return new Number34({ digits: this.digits * other.digits, places: this.places + other.places }).kept()
  }

  /** The quotient, to 34 digits; undefined by zero. */
  over(other: Number34): Number34 | undefined {
    if (other.digits === 0n) return undefined
    const more = 40 + other.length()
    const [up, down] = [this.digits * 10n ** BigInt(more), other.digits]
    const excess = Math.max(0, length(up / down) - 34)
    const digits = halfUp(up * (down < 0n ? -1n : 1n), (down < 0n ? -down : down) * 10n ** BigInt(excess))
    return new Number34({ digits, places: this.places - other.places + more - excess })
  }

  /** Below, equal or above another. */
  cmp(other: Number34): number {
    const places = Math.max(this.places, other.places)
    const difference = this.at(places) - other.at(places)
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }

  /** To so many places after the point, half up: away from zero. */
  rounded(places: number): Number34 {
    if (this.places <= places) return this
    return new Number34({ digits: halfUp(this.digits, 10n ** BigInt(this.places - places)), places })
  }

  /** As text, with as many places after the point as it takes, and `least` of them. */
  text(least = 0): string {
    const sign = this.digits < 0n ? '-' : ''
    const digits = String(this.at(Math.max(0, this.places))).replace('-', '')
    const places = Math.max(0, this.places)
    const padded = digits.padStart(places + 1, '0')
    const fraction = padded
      .slice(padded.length - places)
      .replace(/0+$/, '')
      .padEnd(least, '0')
    const whole = padded.slice(0, padded.length - places)
    return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
  }

  at(places: number): bigint {
    return this.digits * 10n ** BigInt(places - this.places)
  }

  length(): number {
    return length(this.digits)
  }

  /** Not more than 34 digits. */
  kept(): Number34 {
    const excess = this.length() - 34
    return excess > 0 ? this.rounded(this.places - excess) : this
  }
}

function halfUp(up: bigint, down: bigint): bigint {
  const rounded = ((up < 0n ? -up : up) * 2n + down) / (down * 2n)
  return up < 0n ? -rounded : rounded
}

function length(digits: bigint): number {
  return String(digits).replace('-', '').length
}

/** What a part of a formula is worth; undefined when it is absent. */
export type Worth = Number34 | string | boolean | undefined

/** An answer as it enters a formula: a percentage as a fraction, a date and time as its day. */
export function enter(type: string, answer: Json | undefined): Worth {
  if (answer === undefined) return undefined
  if (type === 'percent') return new Number34(String(answer)).over(new Number34(100))
  if (type === 'integer' || type === 'decimal' || type === 'money') return new Number34(String(answer))
  if (type === 'dateTime') return String(answer).slice(0, 10)
  return typeof answer === 'boolean' ? answer : String(answer)
}

/** A formula's result, rounded once, as a value of the type named in `as`; undefined when it cannot be held. */
export function leave(as: string, worth: Worth): Json | undefined {
  if (as === 'date') return typeof worth === 'string' && worth.length === 10 ? worth : undefined
  if (!(worth instanceof Number34) || worth.rounded(0).text().replace('-', '').length > 34) return undefined
  switch (as) {
    case 'money':
      return worth.rounded(2).text(2)
    case 'percent':
      return worth.times(new Number34(100)).rounded(2).text()
    case 'decimal':
      return worth.rounded(10).text()
    default: {
      const whole = Number(worth.rounded(0).text())
      return Number.isSafeInteger(whole) ? whole : undefined
    }
  }
}
