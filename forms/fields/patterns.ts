import { RE2JS } from 're2js'
import { heaviestPattern, weightOfPattern } from './patternWeight'

/** The longest pattern an author may write. */
export const longestPattern = 500

/**
 * Why a pattern is refused: longer than `longestPattern`; heavier than `heaviestPattern`; it looks around or refers
 * back, which no engine does in linear time; or it is no pattern at all. Messages word these.
 */
export type PatternRefusal = 'long' | 'heavy' | 'around' | 'unreadable'

/** A pattern, read: whether it matches a whole text; or why it is refused. */
export type Pattern = { readonly matches: (text: string) => boolean } | { readonly refused: PatternRefusal }

/** Reads an author's pattern on a linear-time engine, the same on both sides, never as the language's own expressions. */
export function readPattern(source: string): Pattern {
  const known = read.get(source)
  if (known !== undefined) return known
  if (read.size >= mostKept) read.clear()
  const pattern = compile(source)
  read.set(source, pattern)
  return pattern
}

/** A definition's patterns are read by its check, its examples and its form, the same ones each time. */
const read = new Map<string, Pattern>()
const mostKept = 200

function compile(source: string): Pattern {
  if (source.length > longestPattern) return { refused: 'long' }
  if (weightOfPattern(source) > heaviestPattern) return { refused: 'heavy' }
  try {
    const pattern = RE2JS.compile(source)
    return { matches: (text) => pattern.matches(text) }
  } catch {
    return { refused: looksAround.test(source) ? 'around' : 'unreadable' }
  }
}

/** Look-ahead, look-behind, an atomic group; a group named or numbered again. */
const looksAround = /\(\?(?:<?[=!]|>)|\\[1-9]|\\k[<{']/
