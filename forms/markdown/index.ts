import { blocksIn } from './blocksIn'
import type { Block, Inline } from './markdown'

export type { Block, Inline } from './markdown'

/**
 * The small Markdown of `description`, `prepare`, `confirmation`, `explanation.text` and `consent.text`
 * (definition.md): paragraphs, strong, em, lists, links, read as CommonMark reads them. What is not allowed (HTML,
 * images, headings, tables, code, other links) is shown as it was written: nothing vanishes and nothing becomes
 * markup. Never throws; its time is linear but for texts that are nothing but marks.
 */
export function readMarkdown(text: string): readonly Block[] {
  return blocksIn(text)
}

/** The same text without its marks: a line for each paragraph, a dash before each line of a list. */
export function plainText(text: string): string {
  return readMarkdown(text)
    .flatMap((block) =>
      block.kind === 'list' ? block.items.map((line) => `– ${wordsOf(line)}`) : [wordsOf(block.children)],
    )
    .join('\n')
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : wordsOf(inline.children))).join('')
}
