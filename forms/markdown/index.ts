import { lexer, type Token, type Tokens } from 'marked'

/** A piece of a line. A link's address is absolute: https, mailto or tel. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }

/** All that an author's text may hold; each medium has its own printer. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

/**
 * The small Markdown of `description`, `prepare`, `confirmation`, `explanation.text` and `consent.text`
 * (definition.md). What is not allowed (HTML, images, headings, tables, other links) is shown as it was written:
 * nothing vanishes and nothing becomes markup. Never throws.
 */
export function readMarkdown(text: string): readonly Block[] {
  try {
    return blocksOf(lexer(text, { gfm: false }))
  } catch {
    // Thousands of nested marks exhaust the lexer's stack: then the text stands as typed.
    return [{ kind: 'paragraph', children: [plain(text)] }]
  }
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

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  return tokens.flatMap((token): readonly Block[] => {
    if (token.type === 'space') return []
    if (isParagraph(token)) return [{ kind: 'paragraph', children: inlinesOf(token.tokens) }]
    if (isList(token)) return [{ kind: 'list', ordered: token.ordered, items: itemsOf(token) }]
    return [{ kind: 'paragraph', children: [plain(token.raw.trim())] }]
  })
}

/** A list has one level: the lines of a list within it follow their line. */
function itemsOf(list: Tokens.List): readonly (readonly Inline[])[] {
  return list.items.flatMap((line) => {
    const nested = line.tokens.filter(isList)
    const own = line.tokens.filter((token) => !isList(token) && token.type !== 'space')
    return [own.flatMap(lineOf), ...nested.flatMap(itemsOf)]
  })
}

function lineOf(token: Token, index: number): readonly Inline[] {
  const inlines =
    token.type === 'text' || isParagraph(token) ? inlinesOf(token.tokens ?? []) : [plain(token.raw)]
  return index === 0 ? inlines : [plain(' '), ...inlines]
}

function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  const inlines = tokens.map((token): Inline => {
    if (isEmphasis(token)) return { kind: token.type, children: inlinesOf(token.tokens) }
    if (isLink(token)) {
      const href = allowedAddress(token.href)
      return href === null ? plain(token.raw) : { kind: 'link', href, children: inlinesOf(token.tokens) }
    }
    if (isEscape(token)) return plain(token.text)
    return plain(token.type === 'br' ? ' ' : token.raw)
  })
  return joined(inlines)
}

/** Neighbouring texts as one: what was not markup stands in one piece. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = []
  for (const inline of inlines) {
    const last = all.at(-1)
    if (last?.kind === 'text' && inline.kind === 'text') all.splice(-1, 1, plain(last.text + inline.text))
    else all.push(inline)
  }
  return all
}

const allowedProtocols = new Set(['https:', 'mailto:', 'tel:'])

/** The address if a page may link to it, else null. */
function allowedAddress(href: string): string | null {
  if (!URL.canParse(href)) return null
  const address = new URL(href)
  return allowedProtocols.has(address.protocol) ? address.href : null
}

const plain = (text: string): Inline => ({ kind: 'text', text })

// The lexer's union holds a catch-all member, so that each kind is told apart by hand.
function isParagraph(token: Token): token is Tokens.Paragraph {
  return token.type === 'paragraph'
}
function isList(token: Token): token is Tokens.List {
  return token.type === 'list'
}
function isEmphasis(token: Token): token is Tokens.Strong | Tokens.Em {
  return token.type === 'strong' || token.type === 'em'
}
function isLink(token: Token): token is Tokens.Link {
  return token.type === 'link'
}
function isEscape(token: Token): token is Tokens.Escape {
  return token.type === 'escape'
}
