import type { DocumentEntry, FormDocument } from '../../forms/engine/documentTypes'
import { mapSvg } from '../../forms/fields/mapSvg'
import type { Presentation } from '../../forms/fields/presentation'
import type { SupportingDocument } from '../../schemas/answers'
import type { FilesToPrint } from './filesToPrint'
import type { Words } from './messages'
import type { PrintedAnswer, PrintedBody, PrintedEntry } from './page'

/** What the answers of a version are worded and drawn with. */
export type Printing = {
  readonly words: Words
  readonly files: FilesToPrint
  readonly timeZone: string
  /** What maps are drawn in: `#rrggbb`. */
  readonly accent: string
}

/** The sections of a form's document as the template prints them. */
export function printedSections(document: FormDocument, printing: Printing) {
  return document.sections.map(({ title, entries }) => ({
    title,
    entries: entries.map((entry) => printedEntry(entry, printing)),
  }))
}

/** A label and its text, for the summary at the top of a page. */
export function printedText(label: string, text: string): PrintedAnswer {
  return { kind: 'answer', label, body: { kind: 'text', text }, note: '' }
}

function printedEntry(entry: DocumentEntry, printing: Printing): PrintedEntry {
  switch (entry.kind) {
    case 'answer':
      return {
        kind: 'answer',
        label: entry.label,
        body: printedBody(entry.presentation, printing),
        note: entry.verification === undefined ? '' : printing.words.say(entry.verification),
      }
    case 'heading':
      return { kind: 'heading', label: entry.label }
    case 'rows':
      return {
        kind: 'rows',
        label: entry.label,
        rows: entry.rows.map(({ title, entries }) => ({
          title,
          entries: entries.map((inner) => printedEntry(inner, printing)),
        })),
      }
  }
}

function printedBody(presentation: Presentation | null, printing: Printing): PrintedBody {
  if (presentation === null) return { kind: 'none', text: printing.words.say('notAnswered') }
  switch (presentation.kind) {
    case 'text':
      return { kind: 'text', text: presentation.text }
    case 'map': {
      const { drawing, text } = presentation
      return {
        kind: 'map',
        svg: mapSvg(drawing, printing.accent),
        alt: printing.words.say('mapDrawing'),
        text,
      }
    }
    case 'image': {
      const { text, file } = presentation
      const picture = printing.files.pictures.get(file.fileId)
      return picture === undefined ? { kind: 'text', text } : { kind: 'image', text, picture }
    }
    case 'list':
    case 'table':
      return presentation
    case 'files':
      return { kind: 'files', files: presentation.files.map((file) => printedFile(file, printing)) }
  }
}

function printedFile(
  { fileId, name, size, sha256, mediaType }: SupportingDocument,
  { words, files, timeZone }: Printing,
) {
  const about = words.say('fileAbout', { kind: kindOf(name, mediaType), size: words.size(size), sha256 })
  const deletedAt = files.deleted.get(fileId)
  if (deletedAt === undefined) return { name, about }
  return { name, about: `${about} – ${words.say('fileDeleted', { at: words.instant(deletedAt, timeZone) })}` }
}

/** `PDF`, `JPG`: the ending of its name as people know it, else what its type is called. */
function kindOf(name: string, mediaType: string): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1] ?? mediaType.split('/').pop() ?? ''
  return ending.toUpperCase()
}
