import { emphasised, type Piece, runAt } from './emphasised'
import { type Inline, plain } from './markdown'

/** A bracket that may begin a link: where it stands among the pieces and in the text. */
type Bracket = { readonly piece: number; readonly at: number; readonly image: boolean }

/** Text up to the next character that may mean something. */
const words = /[^\\`<![\]*_]+/y
const escaped = /\\([!-/:-@[-`{-~])/y
const code = /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/y
const autolink = /<((?:https|mailto|tel):[^\s<>]*)>/y
const target =
  /\]\([ \t\n]*(?:<([^<>\n]*)>|((?:[^\s()<>\\]|\([^\s()<>]*\))*))(?:[ \t\n]+(?:"[^"]*"|'[^']*'))?[ \t\n]*\)/y

/** The pieces of a paragraph or of a list's line, read as CommonMark reads inlines (§ 6). */
export function inlinesIn(text: string): readonly Inline[] {
  const pieces: Piece[] = []
  const brackets: Bracket[] = []
  let at = 0
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  const literal = (length: number) => {
    pieces.push(plain(text.slice(at, at + length)))
    at += length
  }
  const openBracket = (image: boolean) => {
    brackets.push({ piece: pieces.length, at, image })
    literal(image ? 2 : 1)
  }

  while (at < text.length) {
    const found = match(words) ?? match(code)
    if (found !== null) {
      pieces.push(plain(found[0]))
      continue
    }
    const freed = match(escaped)?.[1]
    if (freed !== undefined) {
      pieces.push(plain(freed))
      continue
    }
    const address = match(autolink)?.[1]
    const run = runAt(text, at)
    if (address !== undefined) pieces.push(linkTo(address, [plain(address)]) ?? plain(`<${address}>`))
    else if (run !== undefined) {
      pieces.push(run)
      at += run.count
    } else if (text[at] === '[') openBracket(false)
    else if (text.startsWith('![', at)) openBracket(true)
    else if (text[at] === ']') closeBracket()
    else literal(text[at] === '`' ? (/`+/.exec(text.slice(at))?.[0].length ?? 1) : 1)
  }
  return emphasised(pieces)

  function closeBracket() {
    const bracket = brackets.pop()
    const found = bracket === undefined ? null : match(target)
    if (bracket === undefined || found === null) {
      literal(1)
      return
    }
    const inside = emphasised(pieces.splice(bracket.piece).slice(1))
    const link = bracket.image ? undefined : linkTo(found[1] ?? found[2] ?? '', inside)
    pieces.push(link ?? plain(text.slice(bracket.at, at)))
    // A link holds no link: the brackets around it mean nothing any more.
    if (link !== undefined) brackets.splice(0, brackets.length, ...brackets.filter((each) => each.image))
  }
}

const allowedProtocols = new Set(['https:', 'mailto:', 'tel:'])

/** A link, if a page may link there. A name before the host makes an address look like another's: it is no link. */
function linkTo(written: string, children: readonly Inline[]): Inline | undefined {
  if (!URL.canParse(written)) return undefined
  const address = new URL(written)
  const named = address.username !== '' || address.password !== ''
  if (named || !allowedProtocols.has(address.protocol)) return undefined
  return { kind: 'link', href: address.href, children }
}
