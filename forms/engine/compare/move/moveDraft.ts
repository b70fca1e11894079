import type { AnswerPath, Answers, Changes } from '../../../../schemas/answers'
import type { Problem } from '../../../../schemas/problem'
import { changesBetween } from '../../changes/changesBetween'
import { sameAnswer } from '../../changes/paths'
import { evaluate } from '../../evaluate'
import type { Form } from '../../form'
import type { Context } from '../../types'
import { validateAnswers } from '../../validateAnswers'
import { type AskedThere, askedIn } from './askedIn'
import { type Aside, type Converted, moveAnswers } from './moveAnswers'

/** What moving a draft to another revision changes in it, all of it. */
export type DraftMove = {
  /** The draft on the revision it moves to. */
  readonly answers: Answers
  /** The changes that make the draft of it: the save that the move is. */
  readonly changes: Changes
  /** Answers kept as they are. */
  readonly kept: number
  /** Answers that have no place any more, with why: they leave the draft, to be kept aside and shown. */
  readonly aside: readonly Aside[]
  /** Answers read again by the new type of their question, or left as typed where it cannot read them. */
  readonly converted: readonly Converted[]
  /** Answers that counted and wait in the draft from now on: their question is not asked. */
  readonly unasked: readonly AnswerPath[]
  /** Questions asked that were not before and have no answer. */
  readonly asked: readonly { readonly path: AnswerPath; readonly required: boolean }[]
  /** What is refused that was not before, the questions newly asked apart. */
  readonly refused: readonly Problem[]
  /** Values that are worked out otherwise, those that appear or go among them. */
  readonly recomputed: readonly AnswerPath[]
}

/**
 * What moving a draft from one revision to another would change: nothing leaves the draft, stops counting or starts
 * being asked that is not named here. Pure; neither draft nor forms are touched.
 */
export function moveDraft(before: Form, after: Form, answers: Answers, context: Context): DraftMove {
  const moved = moveAnswers(before, after, answers, context)
  const [was, is] = [evaluate(before, answers, context), evaluate(after, moved.answers, context)]
  const [askedBefore, askedAfter] = [askedIn(was.sections), askedIn(is.sections)]
  const gone = new Set(moved.aside.map(({ path }) => path))
  const asked = newlyAsked(askedBefore, askedAfter)
  const known = new Set(validateAnswers(before, answers, context).map(told))
  const missing = new Set(asked.map(({ path }) => `${path} required`))
  return {
    answers: moved.answers,
    changes: changesBetween(answers, moved.answers),
    kept: moved.kept,
    aside: moved.aside,
    converted: moved.converted,
    unasked: [...askedBefore].flatMap(([path, { counts }]) =>
      counts && !gone.has(path) && !askedAfter.has(path) ? [path] : [],
    ),
    asked,
    refused: validateAnswers(after, moved.answers, context).filter(
      (problem) => !known.has(told(problem)) && !missing.has(told(problem)),
    ),
    recomputed: [...new Set([...was.computed.keys(), ...is.computed.keys()])].filter(
      (path) => !sameAnswer(was.computed.get(path), is.computed.get(path)),
    ),
  }
}

function newlyAsked(before: ReadonlyMap<AnswerPath, AskedThere>, after: ReadonlyMap<AnswerPath, AskedThere>) {
  return [...after].flatMap(([path, { answered, required }]) =>
    answered || before.has(path) ? [] : [{ path, required }],
  )
}

function told({ at, code }: Problem): string {
  return `${at} ${code}`
}
