import { sameAnswer } from '../../../forms/controls/useTyped'
import type { AnswerPath, Changes } from '../../../schemas/answers'

/** Changes that the server refused, kept on the page: they are not sent again until they change. */
export type Held = Changes

/** Refused changes after one more refusal: those that `at` names, or all that was sent when it names none of them. */
export function hold(held: Held, sent: Changes, at: readonly AnswerPath[]): Held {
  const named = Object.entries(sent).filter(([path]) => at.some((place) => touches(place, path)))
  return { ...held, ...Object.fromEntries(named.length > 0 ? named : Object.entries(sent)) }
}

/** What may be sent of the changes, and what stays held. */
export function sift(changes: Changes, held: Held): { readonly free: Changes; readonly held: Held } {
  const entries = Object.entries(changes)
  const isHeld = ([path, value]: (typeof entries)[number]) =>
    Object.hasOwn(held, path) && sameAnswer(held[path], value)
  return {
    free: Object.fromEntries(entries.filter((entry) => !isHeld(entry))),
    held: Object.fromEntries(entries.filter(isHeld)),
  }
}

/** Whether two paths speak of the same answer, one perhaps as a part of the other. */
function touches(one: AnswerPath, other: AnswerPath): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`)
}
