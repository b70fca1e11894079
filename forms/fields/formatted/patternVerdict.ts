import { readPattern } from '../patterns'
import type { Verdict } from '../rules'

/** The rule of an author's pattern, read once; a pattern that cannot be read matches nothing (the check refuses it). */
export function patternVerdict({
  pattern,
  example,
}: {
  readonly pattern?: string
  readonly example: string
}): (text: string) => Verdict {
  if (pattern === undefined) return () => true
  const read = readPattern(pattern)
  return (text) => ('matches' in read && read.matches(text)) || { code: 'pattern', params: { example } }
}
