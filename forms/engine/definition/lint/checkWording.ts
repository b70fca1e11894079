import type { Locale } from '../../../../schemas/label'
import type { Note, Report } from '../finding'
import type { AuthorText } from './textsOf'
import { abbreviations, colours, emptyRefusals, lookalikes } from './wordLists'

/** Words of a sentence beyond which most people read it twice. */
const longest = 40

/** The keys of sentences that refuse an answer. */
const refusals = ['message', 'error']

/** Refuses blank texts; warns of wording that some cannot read, see or understand (WCAG 1.3.3, 3.1.5). */
export function checkWording(texts: readonly AuthorText[], report: Report): void {
  for (const { at, key, label } of texts) {
    const spoken = typeof label === 'string' ? { fr: label } : label
    for (const [locale, text] of Object.entries(spoken)) {
      const place = typeof label === 'string' ? at : `${at}/${locale}`
      if (text.trim() === '') report({ at: place, code: 'shape.blank' })
      for (const note of notesOf(text, key, locale === 'en' ? 'en' : 'fr'))
        report({ ...note, at: place, severity: 'warning' })
    }
  }
}

type Said = Omit<Note, 'at' | 'severity'>

function* notesOf(text: string, key: string, locale: Locale): Generator<Said> {
  const plain = text.trim()
  const mixed = lookalikes.exec(text)?.[0]
  if (mixed !== undefined) yield { code: 'lint.mixed', params: { word: mixed } }
  const colour = colours[locale].exec(text)?.[0]
  if (colour !== undefined) yield { code: 'lint.colour', params: { word: colour.trim() } }
  const short = abbreviations[locale].exec(text)?.[0]
  if (short !== undefined) yield { code: 'lint.abbreviation', params: { word: short.trim() } }
  if (refusals.includes(key) && emptyRefusals.has(bare(plain))) yield { code: 'lint.refusal' }
  const count = Math.max(...plain.split(/[.!?…;:]\s|\n/).map(wordsIn))
  if (count > longest) yield { code: 'lint.sentence', params: { count, limit: longest } }
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length
}

function bare(text: string): string {
  return text
    .toLocaleLowerCase('fr')
    .replaceAll(/[^\p{L} ]+/gu, ' ')
    .trim()
}
