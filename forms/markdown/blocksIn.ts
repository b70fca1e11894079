import { inlinesIn } from './inlinesIn'
import { type Block, joined, plain } from './markdown'

/** What is being read: lines of a paragraph, or those of a list's lines. */
type Open =
  | { readonly kind: 'paragraph'; readonly lines: string[] }
  | { readonly kind: 'literal'; readonly line: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: string[][]; blank: boolean }

/** `- `, `* `, `+ ` or `12. ` and what follows; an empty line of a list has nothing after its mark. */
const entryMark = /^([ \t]*)(?:[-*+]|(\d{1,9})[.)])(?:[ \t]+(.*))?$/

/** Headings, quotations, rules: shown as they were written. */
const literalLine = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>|([-*_])(?:[ \t]*\1){2,}[ \t]*$)/

/** The paragraphs and lists of a text. A list has one level: those within it follow their line. */
export function blocksIn(text: string): readonly Block[] {
  const open: Open[] = []
  for (const line of text.split(/\r\n?|\n/)) take(line, open)
  return open.flatMap(blockOf)
}

function take(line: string, open: Open[]): void {
  const last = open.at(-1)
  if (line.trim() === '') {
    if (last?.kind === 'list') last.blank = true
    else open.push({ kind: 'paragraph', lines: [] })
    return
  }
  const inParagraph = last?.kind === 'paragraph' && last.lines.length > 0
  if (literalLine.test(line) && !inParagraph) {
    open.push({ kind: 'literal', line: line.trim() })
    return
  }
  const entry = entryOf(line, last, inParagraph)
  if (entry !== undefined) takeEntry(entry, last, open)
  else if (last?.kind === 'list' && (!last.blank || /^(?: {2}|\t)/.test(line))) {
    last.entries.at(-1)?.push(line.trim())
    last.blank = false
  } else if (inParagraph) last.lines.push(line.trim())
  else if (/^(?: {4}|\t)/.test(line)) open.push({ kind: 'literal', line: line.trim() })
  else open.push({ kind: 'paragraph', lines: [line.trim()] })
}

type Entry = { readonly ordered: boolean; readonly within: boolean; readonly text: string }

/** A line of a list; in the middle of a paragraph only a filled one begins a list, and a numbered one with 1. */
function entryOf(line: string, last: Open | undefined, inParagraph: boolean): Entry | undefined {
  const [, indent = '', number, text = ''] = entryMark.exec(line) ?? [undefined]
  if (entryMark.exec(line) === null) return undefined
  const inList = last?.kind === 'list'
  if (!inList && indent.length > 3) return undefined
  if (inParagraph && (text === '' || (number !== undefined && Number(number) !== 1))) return undefined
  return { ordered: number !== undefined, within: inList && indent.length > 1, text: text.trim() }
}

function takeEntry({ ordered, within, text }: Entry, last: Open | undefined, open: Open[]): void {
  if (last?.kind === 'list' && (within || last.ordered === ordered)) {
    last.entries.push([text])
    last.blank = false
  } else open.push({ kind: 'list', ordered, entries: [[text]], blank: false })
}

function blockOf(open: Open): readonly Block[] {
  if (open.kind === 'literal') return [{ kind: 'paragraph', children: [plain(open.line)] }]
  if (open.kind === 'list') {
    const items = open.entries.map((lines) => joined(inlinesIn(lines.join('\n'))))
    return [{ kind: 'list', ordered: open.ordered, items }]
  }
  return open.lines.length === 0
    ? []
    : [{ kind: 'paragraph', children: joined(inlinesIn(open.lines.join('\n'))) }]
}
