import { createScanner } from 'jsonc-parser'

/**
 * The offset of the first object or list nested deeper than `limit`. Looked for before parsing, by a loop: a parser
 * calls itself once a level, and a hundred thousand brackets exhaust its stack.
 */
export function findDeepest(text: string, limit: number): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const mark = text[scanner.getTokenOffset()]
    if (mark === '{' || mark === '[') depth++
    if (mark === '}' || mark === ']') depth--
    if (depth > limit) return scanner.getTokenOffset()
  }
  return undefined
}
