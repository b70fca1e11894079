import type { DocumentEntry } from '../../forms/engine'
import { asText } from '../../forms/fields/presentation'
import type { SupportingDocument } from '../../schemas/answers'

/** What a reader of an entry must find, in order; of a file, what `ofFile` says. */
export function textsOf(
  entry: DocumentEntry,
  ofFile: (file: SupportingDocument) => readonly string[],
): readonly string[] {
  if (entry.kind === 'heading') return [entry.label]
  if (entry.kind === 'rows')
    return [
      entry.label,
      ...entry.rows.flatMap((row) => [row.title, ...row.entries.flatMap((inner) => textsOf(inner, ofFile))]),
    ]
  const { label, presentation } = entry
  if (presentation === null) return [label]
  if (presentation.kind === 'files') return [label, ...presentation.files.flatMap(ofFile)]
  if (presentation.kind === 'list') return [label, ...presentation.items]
  return [label, asText(presentation)]
}

/** Text as it is compared: in one form of Unicode, without white space (lines break anywhere) nor direction marks. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '')
}
