import { RE2JS } from 're2js'

/** The longest pattern an author may write. */
export const longestPattern = 500

/** A pattern, read: whether it matches a whole text; or why the engine refuses it (a look-ahead, a back-reference). */
export type Pattern = { readonly matches: (text: string) => boolean } | { readonly refused: string }

/** Reads an author's pattern on a linear-time engine, the same on both sides, never as the language's own expressions. */
export function readPattern(source: string): Pattern {
  if (source.length > longestPattern) return { refused: `longer than ${longestPattern} characters` }
  try {
    const pattern = RE2JS.compile(source)
    return { matches: (text) => pattern.matches(text) }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}
