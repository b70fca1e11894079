import type { Inline } from '../../forms/markdown'

/** A line of an author's text without its emphasis and links. */
export function plainText(line: readonly Inline[]): string {
  return line.map((part) => (part.kind === 'text' ? part.text : plainText(part.children))).join('')
}
