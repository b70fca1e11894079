import type { Reading } from './fieldType'
import { graphemes } from './graphemes'
import type { Verdict } from './rules'
import { type CountBound, countOf } from './settings'

/** Whether a text says nothing: only white space. */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** A text as typed, its lines parted by LF; blank when it says nothing. */
export function readText(typed: string): Reading<string> {
  return { value: isBlank(typed) ? undefined : typed.replace(/\r\n?/g, '\n') }
}

/** Whether a text is as long as its author asks, in graphemes; without a `max`, at most `defaultMax`. */
export function lengthVerdict(
  text: string,
  bounds: { readonly min?: CountBound; readonly max?: CountBound },
  defaultMax: number,
): Verdict {
  const min = countOf(bounds.min) ?? 0
  const max = countOf(bounds.max) ?? defaultMax
  // A text has no more graphemes than UTF-16 units, and one at least: most need no counting.
  if (min <= 1 && text.length <= max) return true
  const length = graphemes(text)
  if (length < min) return { code: 'min', params: { count: min, length } }
  return length <= max || { code: 'max', params: { count: max, length } }
}
