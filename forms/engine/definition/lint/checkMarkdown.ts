import { type Inline, readMarkdown } from '../../../markdown'
import type { Report } from '../finding'

/** Link texts that say nothing of where they lead, without accents, case and punctuation (WCAG 2.4.4). */
const empty: ReadonlySet<string> = new Set([
  ...['ici', 'cliquez ici', 'cliquer ici', 'par ici', 'la', 'ce lien', 'lien', 'suivez ce lien', 'ce site'],
  ...['plus', 'en savoir plus', 'lire la suite', 'voir plus', 'voir', 'consulter', 'telecharger', 'site'],
  ...[
    'here',
    'click here',
    'this link',
    'link',
    'more',
    'read more',
    'learn more',
    'see',
    'download',
    'website',
  ],
])

/**
 * Refuses pictures, titles, and links that do not say where they lead; warns of other marks that the page will show as
 * they are written.
 */
export function checkMarkdown(text: string, at: string, report: Report): void {
  if (/!\[[^\]]*\]\(/.test(text)) {
    report({ at, code: 'lint.picture' })
    return
  }
  const inlines = readMarkdown(text).flatMap((block) =>
    block.kind === 'paragraph' ? block.children : block.items.flat(),
  )
  for (const inline of flat(inlines)) {
    if (inline.kind === 'link') {
      const words = wordsOf(inline)
      if (isEmpty(words)) report({ at, code: 'lint.linkText', params: { text: words } })
    }
    if (inline.kind !== 'text') continue
    if (/\[[^\]]*\]\([^)]*\)/.test(inline.text)) report({ at, code: 'lint.linkAddress', severity: 'warning' })
    else if (/^#{1,6} /m.test(inline.text)) report({ at, code: 'lint.heading' })
    else if (/<\/?[a-z][^>]*>|^```|^\|/im.test(inline.text))
      report({ at, code: 'lint.markup', severity: 'warning' })
  }
}

function flat(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? [inline, ...flat(inline.children)] : [inline]))
}

function wordsOf(inline: Inline): string {
  return 'children' in inline ? inline.children.map(wordsOf).join('') : inline.text
}

function isEmpty(words: string): boolean {
  const plain = words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return plain === '' || empty.has(plain)
}
