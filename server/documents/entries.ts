import type { DocumentEntry, FormDocument } from '../../forms/engine/documentTypes'
import type { Presentation } from '../../forms/fields/presentation'
import type { SupportingDocument } from '../../schemas/answers'
import type { Words } from './messages'
import type { PrintedAnswer, PrintedBody, PrintedEntry } from './page'

/** The sections of a form's document as the template prints them. */
export function printedSections(document: FormDocument, words: Words) {
  return document.sections.map(({ title, entries }) => ({
    title,
    entries: entries.map((entry) => printedEntry(entry, words)),
  }))
}

/** A label and its text, for the summary at the top of a page. */
export function printedText(label: string, text: string): PrintedAnswer {
  return { kind: 'answer', label, body: { kind: 'text', text }, note: '' }
}

function printedEntry(entry: DocumentEntry, words: Words): PrintedEntry {
  switch (entry.kind) {
    case 'answer':
      return {
        kind: 'answer',
        label: entry.label,
        body: printedBody(entry.presentation, words),
        note: entry.verification === undefined ? '' : words.say(entry.verification),
      }
    case 'heading':
      return { kind: 'heading', label: entry.label }
    case 'rows':
      return {
        kind: 'rows',
        label: entry.label,
        rows: entry.rows.map(({ title, entries }) => ({
          title,
          entries: entries.map((inner) => printedEntry(inner, words)),
        })),
      }
  }
}

function printedBody(presentation: Presentation | null, words: Words): PrintedBody {
  if (presentation === null) return { kind: 'none', text: words.say('notAnswered') }
  switch (presentation.kind) {
    case 'text':
    case 'map':
    case 'image':
      return { kind: 'text', text: presentation.text }
    case 'list':
    case 'table':
      return presentation
    case 'files':
      return { kind: 'files', files: presentation.files.map((file) => printedFile(file, words)) }
  }
}

function printedFile({ name, size, sha256, mediaType }: SupportingDocument, words: Words) {
  return { name, about: words.say('fileAbout', { mediaType, size: words.size(size), sha256 }) }
}
