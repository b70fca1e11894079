import type { DocumentEntry, FormDocument } from '../../../forms/engine/documentTypes'
import { asText } from '../../../forms/fields/presentation'

/** Answers as plain text: each question on a line, what was replied below it; `unanswered` where nothing was. */
export function textOf({ sections }: FormDocument, unanswered: string): string {
  return sections.flatMap(({ title, entries }) => [title, linesOf(entries, unanswered)]).join('\n\n')
}

function linesOf(entries: readonly DocumentEntry[], unanswered: string): string {
  return entries
    .map((entry) => {
      if (entry.kind === 'heading') return entry.label
      if (entry.kind === 'answer')
        return `${entry.label}\n${entry.presentation === null ? unanswered : asText(entry.presentation)}`
      const rows = entry.rows.map((row) => `${row.title}\n${linesOf(row.entries, unanswered)}`)
      return [entry.label, ...(rows.length > 0 ? rows : [unanswered])].join('\n\n')
    })
    .join('\n\n')
}
