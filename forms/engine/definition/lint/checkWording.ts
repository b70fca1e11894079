import type { Locale } from '../../../../schemas/label'
import type { Note, Report } from '../finding'
import type { AuthorText } from './textsOf'
import { abbreviations, colours, emptyRefusals, lookalikes } from './wordLists'

/** Words of a sentence beyond which most people read it twice. */
const longest = 25

/** The keys of sentences that refuse an answer. */
const refusals = ['message', 'error']

/** What keeps a definition from being published: nobody could act on it (WCAG 1.3.3, 3.3.3). */
const refused: readonly string[] = ['lint.colour', 'lint.refusal']

/** Refuses blank texts, things told by their colour and refusals that say nothing; warns of what is hard to read (WCAG 3.1.5). */
export function checkWording(texts: readonly AuthorText[], report: Report): void {
  for (const { at, key, label } of texts) {
    const spoken = typeof label === 'string' ? { fr: label } : label
    for (const [locale, text] of Object.entries(spoken)) {
      const place = typeof label === 'string' ? at : `${at}/${locale}`
      if (text.trim() === '') report({ at: place, code: 'shape.blank' })
      for (const note of notesOf(text, key, locale === 'en' ? 'en' : 'fr'))
        report({ ...note, at: place, ...(refused.includes(note.code) ? {} : { severity: 'warning' }) })
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
