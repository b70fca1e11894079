import type { Answer, AnswerPath, Answers } from '../../../schemas/answers'
import { sameAnswer } from '../changes/paths'
import type { Place } from '../pass'
import { type Known, knownOf, type Scope } from '../scope'
import type { AskedRow, Context } from '../types'

/** A row as it was asked, what later conditions know of it, and the values computed in it. */
export type KnownRow = {
  readonly asked: AskedRow
  readonly known: Scope['known']
  readonly computed: ReadonlyMap<AnswerPath, Answer>
}

/** Gives a row as it was asked last, or asks it. */
export type KeptRows = (answers: Answers, index: number, path: AnswerPath, ask: () => KnownRow) => KnownRow

type Kept = {
  readonly index: number
  readonly path: AnswerPath
  readonly around: Around
  readonly row: KnownRow
}

/** What rows may depend on beside their own answers, and which of these the pass wants to know. */
type Around = {
  readonly context: Context
  readonly named: ReadonlySet<string>
  readonly outside: readonly (Known | undefined)[]
}

/**
 * Keeps the rows of a repetition: a row whose answers are the same object, at the same place and among the same
 * answers of those it names, is not asked again, so that a pass costs what has changed. `names` are the answers
 * outside that the rows' conditions, bounds, options and formulas name.
 */
export function keepRows(names: readonly string[]): (place: Place) => KeptRows {
  const kept = new WeakMap<Answers, Kept>()
  let last: Around | undefined
  return ({ scope, pass: { context, named } }) => {
    const outside = names.map((name) => knownOf(scope, name))
    const now = { context, named, outside }
    const around = last !== undefined && isSame(last, now) ? last : now
    last = around
    return (answers, index, path, ask) => {
      const known = kept.get(answers)
      if (known?.around === around && known.index === index && known.path === path) return known.row
      const row = ask()
      kept.set(answers, { index, path, around, row })
      return row
    }
  }
}

function isSame(one: Around, other: Around): boolean {
  return (
    one.named === other.named &&
    one.context.today === other.context.today &&
    one.context.locale === other.context.locale &&
    one.context.facts === other.context.facts &&
    one.outside.every((known, index) => isSameKnown(known, other.outside[index]))
  )
}

/** Rows that others name are taken for changed: they are new at each pass. */
function isSameKnown(one: Known | undefined, other: Known | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return (
    one.rows === undefined &&
    other.rows === undefined &&
    one.field === other.field &&
    one.type === other.type &&
    sameAnswer(one.value, other.value) &&
    sameAnswer(one.compared, other.compared)
  )
}
