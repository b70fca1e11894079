import { relativeDateOn } from '../../calendar'
import type { Comparison } from '../../condition/test'
import type { Compared } from '../../scope'

/** What conditions have said of one answer so far. */
export type Facts = {
  /** Whether the question is answered; undefined while nothing says so. */
  readonly filled: boolean | undefined
  /** Whether something was found equal, over, among…: then there is a value to compare. */
  readonly compared: boolean
  /** What must be true of that value. */
  readonly predicates: readonly ((value: Compared) => boolean)[]
  /** The values that were named: one that satisfies all predicates is among them or next to one. */
  readonly points: readonly Compared[]
  /** Those of them that it equals, or one of which it is. */
  readonly equals: readonly Compared[]
}

export const nothingKnown: Facts = {
  filled: undefined,
  compared: false,
  predicates: [],
  points: [],
  equals: [],
}

/** Any day: dates told from today are compared with one another, never with fixed ones. */
export const someDay = '2024-06-15'

/**
 * The facts once a comparison holds, or does not. One that holds wants a value, one that does not may lack it. Of a
 * comparison with another answer nothing more is known.
 */
export function withComparison(facts: Facts, comparison: Comparison, holds: boolean): Facts {
  const { operator, operand, compare } = comparison
  const { filled, predicates, points, equals } = facts
  const compared = facts.compared || holds
  if (operand.kind === 'answer') return { ...facts, compared }
  const value =
    operand.kind === 'today' ? (relativeDateOn(operand.text, someDay) ?? operand.text) : operand.value
  const named = typeof value === 'object' ? value : [value]
  const isEqual = holds && (operator === 'is' || operator === 'oneOf')
  return {
    filled,
    compared,
    predicates: [...predicates, (answer) => compare(answer, value) === holds],
    points: points.length === 0 ? named : [...points, ...named],
    equals: isEqual ? [...equals, ...named] : equals,
  }
}

/** Dates told from today and fixed ones are facts of their own: how they stand to each other changes every day. */
export function factsKey(name: string, { operand }: Comparison): string {
  return operand.kind === 'today' ? name + fromToday : name
}

/** Whether a key is that of facts told from today. */
export function isFromToday(key: string): boolean {
  return key.endsWith(fromToday)
}

const fromToday = ' today'
