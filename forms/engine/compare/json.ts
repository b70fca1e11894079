import type { Json } from '../../../schemas/condition'
import { sameAnswer } from '../changes/paths'

/** Whether two parts of definitions say the same, whatever the order of their keys; an absent one only equals another. */
export function sameJson(one: unknown, other: unknown): boolean {
  return sameAnswer(one, other)
}

/** The two sides of a change, each only where there is one. */
export function sides(before: unknown, after: unknown): { readonly before?: Json; readonly after?: Json } {
  return {
    ...(isJson(before) ? { before } : {}),
    ...(isJson(after) ? { after } : {}),
  }
}

/** Everything in a definition is JSON: what is not there is all that is not. */
function isJson(value: unknown): value is Json {
  return value !== undefined
}
