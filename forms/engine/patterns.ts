import type { Pattern } from '../fields/patterns'

/** The engine of patterns is heavy, so that only a form that holds one loads it. */
let read: ((source: string) => Pattern) | undefined

/** Makes patterns readable; to be awaited once before a definition with `matches` is compiled or checked. */
export async function loadPatterns(): Promise<void> {
  read = (await import('../fields/patterns')).readPattern
}

/** A pattern that matches whole texts, or why the engine refuses it. */
export function readPattern(source: string): Pattern {
  if (read === undefined) throw new Error('loadPatterns() must be awaited before a pattern is read')
  return read(source)
}
