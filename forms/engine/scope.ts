import type { Answer, Answers, Row } from '../../schemas/answers'
import type { Facts } from '../../schemas/lookup'
import type { LeafField } from '../fields'
import type { FieldType } from '../fields/fieldType'

/** An answer as conditions compare it (see `Operators.comparable`). */
export type Compared = string | number | boolean | readonly string[]

/** What a pass knows of an answer that something names. Hidden ones are not known at all. */
export type Known = {
  /** The canonical value; undefined when absent, blank, unreadable or no longer offered. */
  readonly value: Answer | undefined
  readonly compared: Compared | undefined
  /** The question with its options worked out: labels of what was chosen. */
  readonly field?: LeafField
  /** The leaf that holds it, and lets it into formulas. */
  readonly type?: FieldType
  /** The rows of a repetition, each with what it knows. */
  readonly rows?: readonly Scope[]
}

/** What is known at a place of the pass: in a row its own answers first, then those outside. */
export type Scope = {
  readonly known: Map<string, Known>
  readonly outer: Scope | undefined
  /** ISO date. */
  readonly today: string
  /** What names the codes that were chosen. */
  readonly facts: Facts
}

/** The scope of one row, or of the whole form. */
export function openScope({ today, facts }: Pick<Scope, 'today' | 'facts'>, outer?: Scope): Scope {
  return { known: new Map(), outer, today, facts }
}

/** What is known under a name; undefined when it is hidden. Names are unique, so that rows shadow nothing. */
export function knownOf(scope: Scope, name: string): Known | undefined {
  return scope.known.get(name) ?? (scope.outer === undefined ? undefined : knownOf(scope.outer, name))
}

/** The answer under an id, and never something inherited. */
export function ownAnswer(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}

/** The answers of a nested group (`applicant`), whatever stands there. */
export function nestedAnswers(answers: Answers, id: string): Answers {
  const nested = ownAnswer(answers, id)
  return isAnswers(nested) ? nested : noAnswers
}

/** The rows of an answer, whatever stands there; of two with one id the first. */
export function rowsOf(answer: unknown): readonly Row[] {
  if (!Array.isArray(answer)) return []
  const seen = new Set<string>()
  return answer.filter(
    (row): row is Row => isRow(row) && !seen.has(row.rowId) && seen.add(row.rowId) !== undefined,
  )
}

/** True of what a row looks like. */
export function isRow(value: unknown): value is Row {
  return (
    isAnswers(value) &&
    typeof value.rowId === 'string' &&
    Object.hasOwn(value, 'answers') &&
    isAnswers(value.answers)
  )
}

function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const noAnswers: Answers = {}
