import type { RE2JS } from 're2js'

/**
 * Authors' patterns run on a linear-time engine, the same on both sides, never on the language's own regular
 * expressions. It is heavy, so that only a form that holds a pattern loads it.
 */
let engine: typeof RE2JS | undefined

/** The longest pattern an author may write. */
const longestPattern = 500

/** Makes patterns readable; to be awaited once before a definition with `matches` is compiled or checked. */
export async function loadPatterns(): Promise<void> {
  engine = (await import('re2js')).RE2JS
}

/** A pattern that matches whole texts, or why the engine refuses it (a look-ahead, a back-reference). */
export function readPattern(
  source: string,
): { readonly matches: (text: string) => boolean } | { readonly refused: string } {
  if (engine === undefined) throw new Error('loadPatterns() must be awaited before a pattern is read')
  if (source.length > longestPattern) return { refused: `longer than ${longestPattern} characters` }
  try {
    const pattern = engine.compile(source)
    return { matches: (text) => pattern.matches(text) }
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) }
  }
}
