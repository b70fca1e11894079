import {
  compareExact,
  differenceOf,
  type Exact,
  exact,
  printExact,
  productOf,
  quotientOf,
  roundedTo,
  sumOf,
} from '../../fields/exact'
import { daysBetween } from '../calendar'
import { datesCompare } from '../condition/compare'
import { safely } from '../pass'
import { type Known, knownOf, type Scope } from '../scope'
import type { Aggregate, BinaryOperator, Formula } from './formula'
import { isAggregate } from './formula'
import { repetitionIn, rowName } from './names'

/** What a part of a formula is worth: a number, an ISO date or an option's value, yes or no; undefined: absent. */
type Worth = Exact | string | boolean | undefined

/** Beyond 34 digits before the point nothing can hold a result. */
const largest = exact('1e34')

/**
 * What a formula is worth: a decimal text or an ISO date, not yet rounded. Undefined when something it needs is
 * absent, blank or hidden, or on a division by zero; only `orElse`, the branch that `if` leaves out, and rows
 * over which a sum is taken may be absent without making the whole so.
 */
export function calculate(formula: Formula, scope: Scope): string | undefined {
  const worth = worthOf(formula, scope)
  if (typeof worth === 'string') return worth
  return isExact(worth) && worth.abs().lt(largest) ? printExact(worth) : undefined
}

function worthOf(node: Formula, scope: Scope): Worth {
  switch (node.kind) {
    case 'number':
      return exact(node.value)
    case 'option':
      return node.value
    case 'today':
      return scope.today
    case 'name':
      return entered(knownOf(scope, rowName(node.name)?.field ?? node.name))
    case 'negative': {
      const worth = worthOf(node.of, scope)
      return isExact(worth) ? worth.neg() : undefined
    }
    case 'not': {
      const worth = worthOf(node.of, scope)
      return typeof worth === 'boolean' ? !worth : undefined
    }
    case 'binary':
      return combined(node.operator, worthOf(node.left, scope), worthOf(node.right, scope))
    case 'call':
      return isAggregate(node.name)
        ? aggregated(node.name, node.parameters[0], scope)
        : called(node.name, node.parameters, scope)
  }
}

/** An answer as its type lets it into a formula. */
function entered(known: Known | undefined): Worth {
  if (known?.type === undefined) return undefined
  const { value, compared, type } = known
  const { kind } = type.operators
  if (kind === 'option' || kind === 'boolean')
    return typeof compared === 'object' ? undefined : asWord(compared)
  // An answer of another shape than its type's has nothing to compare, and no part in a formula.
  if (value === undefined || compared === undefined) return undefined
  const text = safely(() => type.calculation?.enter(value))
  if (typeof text !== 'string' || kind === 'date') return text
  return safely(() => exact(text))
}

function asWord(compared: string | number | boolean | undefined): Worth {
  return typeof compared === 'number' ? undefined : compared
}

function combined(operator: BinaryOperator, left: Worth, right: Worth): Worth {
  if (left === undefined || right === undefined) return undefined
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    if (operator === 'and') return left && right
    if (operator === 'or') return left || right
  }
  if (isExact(left) && isExact(right)) {
    const compute = arithmetic[operator]
    return compute === undefined ? ordered(operator, compareExact(left, right)) : compute(left, right)
  }
  if (!isDateText(left) || !isDateText(right)) {
    if (operator === '=') return left === right
    return operator === '!=' ? left !== right : undefined
  }
  // A month equals each of its days, as in conditions.
  let order = Number.NaN
  datesCompare(left, right, (difference) => {
    order = difference
    return true
  })
  return ordered(operator, order)
}

const arithmetic: Partial<Record<BinaryOperator, (left: Exact, right: Exact) => Exact | undefined>> = {
  '+': sumOf,
  '-': differenceOf,
  '*': productOf,
  '/': quotientOf,
}

function ordered(operator: BinaryOperator, order: number): boolean | undefined {
  switch (operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
    default:
      return undefined
  }
}

function called(name: string, parameters: readonly Formula[], scope: Scope): Worth {
  const [first, second, third] = parameters
  if (first === undefined || second === undefined) return undefined
  const worth = worthOf(first, scope)
  if (name === 'orElse') return worth ?? worthOf(second, scope)
  if (worth === undefined) return undefined
  if (name === 'if') return third && worthOf(worth === true ? second : third, scope)
  const other = worthOf(second, scope)
  if (name === 'round')
    return isExact(worth) && isExact(other) ? toPlaces(worth, other.toNumber()) : undefined
  const days = typeof worth === 'string' && typeof other === 'string' ? daysBetween(worth, other) : undefined
  return days === undefined ? undefined : exact(days)
}

/** As many places as can be counted; any other number of them is no rounding. */
function toPlaces(number: Exact, places: number): Exact | undefined {
  return Number.isInteger(places) && places >= 0 && places <= 34 ? roundedTo(number, places) : undefined
}

/** An expression taken row by row; rows where it is absent are left out, and nothing is summed over none. */
function aggregated(name: Aggregate, of: Formula | undefined, scope: Scope): Worth {
  const repetition = of && repetitionIn(of, (word) => knownOf(scope, word)?.rows !== undefined)
  const rows = repetition === undefined ? undefined : knownOf(scope, repetition)?.rows
  if (of === undefined || rows === undefined) return undefined
  if (of.kind === 'name' && of.name === repetition) return exact(rows.length)
  const present = rows
    .map((row) => worthOf(of, { ...scope, known: row.known, outer: scope }))
    .filter((worth) => worth !== undefined)
  if (name === 'count') return exact(present.length)
  const numbers = present.filter(isExact)
  if (numbers.length === 0) return extreme(name, present)
  if (name === 'min') return numbers.reduce((least, number) => (number.lt(least) ? number : least))
  if (name === 'max') return numbers.reduce((most, number) => (number.gt(most) ? number : most))
  const sum = numbers.reduce(sumOf)
  return name === 'sum' ? sum : quotientOf(sum, exact(numbers.length))
}

/** The first or the last of dates; ISO texts stand in their order. */
function extreme(name: Aggregate, dates: readonly Worth[]): Worth {
  const sorted = dates.filter((date) => typeof date === 'string').sort()
  if (name === 'min') return sorted[0]
  return name === 'max' ? sorted.at(-1) : undefined
}

/** Told from an option's value, which is never written so. */
function isDateText(worth: Worth): worth is string {
  return typeof worth === 'string' && /^\d{4}-\d{2}/.test(worth)
}

function isExact(worth: Worth): worth is Exact {
  return typeof worth === 'object'
}
