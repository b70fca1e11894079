import { type Context, changesBetween, type Form } from '../../../forms/engine'
import { documentOf } from '../../../forms/engine/documentOf'
import type { DocumentEntry, DocumentSection, FormDocument } from '../../../forms/engine/documentTypes'
import { textPresentation } from '../../../forms/fields/presentation'
import { type AnswerPath, type Answers, isUnreadable } from '../../../schemas/answers'
import { answerAt } from '../../wizard/session/answerAt'

/**
 * What was written since `before`, ready to be read beside other answers of the same form: its sections' ids begin with
 * `prefix`. Sections without a change are left out.
 */
export function editsBetween(
  form: Form,
  [before, after]: readonly [before: Answers, after: Answers],
  context: Context,
  prefix: string,
): FormDocument {
  const changed = Object.keys(changesBetween(before, after))
  const edited = (section: DocumentSection) => ({
    ...section,
    id: `${prefix}-${section.id}`,
    entries: section.entries.filter((entry) => isEdited(entry, changed)),
  })
  return {
    sections: withTyped(documentOf(form, after, context), after)
      .sections.map(edited)
      .filter(({ entries }) => entries.length > 0),
  }
}

/** A document of these answers, in which also what no type could read stands, as it was typed. */
export function withTyped({ sections }: FormDocument, answers: Answers): FormDocument {
  return { sections: sections.map((each) => ({ ...each, entries: asTyped(each.entries, answers) })) }
}

/** Whether an entry, or one in its rows, was changed. */
function isEdited(entry: DocumentEntry, changed: readonly AnswerPath[]): boolean {
  const touches = (path: AnswerPath) => path === entry.path || path.startsWith(`${entry.path}/`)
  return entry.kind !== 'heading' && changed.some(touches)
}

function asTyped(entries: readonly DocumentEntry[], answers: Answers): readonly DocumentEntry[] {
  return entries.map((entry) => {
    if (entry.kind === 'rows')
      return { ...entry, rows: entry.rows.map((row) => ({ ...row, entries: asTyped(row.entries, answers) })) }
    const typed = answerAt(answers, entry.path)
    return entry.kind === 'answer' && isUnreadable(typed)
      ? { ...entry, presentation: textPresentation(typed.unreadable) }
      : entry
  })
}
