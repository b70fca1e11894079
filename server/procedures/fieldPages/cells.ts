/** As many graphemes of a value as a cell shows, and as many as it begins with where they are more. */
const longestShown = 60
const shownFirst = 12

/** What cannot be seen, or not told from something else: written by its number. */
const unseen = /[\u0300-\u036f\u1100-\u11ff]|(?!\u200d\p{Extended_Pictographic})(?! )[\p{C}\p{Z}]/gu

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const clusters = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** A block of code, or code in a line. */
const code = /(```[\s\S]*?```|``.*?``|`[^`\n]*`)/

/** A page of these paragraphs, set as French is: a no-break space before : ; ? ! % » and after «, but in code. */
export function page(paragraphs: readonly (string | undefined)[]): string {
  const text = paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n')
  const set = text
    .split(code)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/ (?=[:;?!%»])|(?<=«) /g, '\u00a0')))
  return `${set.join('')}\n`
}

/** A table of Markdown; a cell is already Markdown. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A text as it stands in a cell. */
export function textCell(text: string): string {
  return text.replace(/</g, '&lt;').replace(/\|/g, '\\|').replace(/\n/g, '<br>')
}

/** A text as code in a cell: what cannot be seen is written out, what is long is cut. */
export function codeCell(text: string): string {
  const seen = cut(text)
    .replace(unseen, (character) => named[character] ?? `[U+${hexOf(character)}]`)
    .replace(/^ +| +$| {2,}/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/\|/g, '\\|')
  if (seen === '') return '(rien)'
  return seen.includes('`') ? `\`\` ${seen} \`\`` : `\`${seen}\``
}

/** A value as JSON writes it, as code in a cell. */
export function jsonCell(value: unknown): string {
  // In one line, with the spaces that definitions have.
  const lines = JSON.stringify(value, null, 1)
  return codeCell(
    lines
      .replace(/\[\n */g, '[')
      .replace(/\n *\]/g, ']')
      .replace(/\n */g, ' '),
  )
}

function cut(text: string): string {
  const all = [...clusters.segment(text)]
  if (all.length <= longestShown) return text
  const start = all.slice(0, shownFirst).map(({ segment }) => segment)
  return `${start.join('')}… (${all.length} signes)`
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
