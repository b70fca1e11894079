import { type Context, changesBetween, documentOf, type Form } from '../../../forms/engine'
import type { DocumentEntry, DocumentSection, FormDocument } from '../../../forms/engine/documentTypes'
import type { AnswerPath, Answers } from '../../../schemas/answers'

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
    entries: section.entries.flatMap((entry) => editedIn(entry, changed)),
  })
  return {
    sections: documentOf(form, after, context)
      .sections.map(edited)
      .filter(({ entries }) => entries.length > 0),
  }
}

/** An entry as far as it was changed. */
function editedIn(entry: DocumentEntry, changed: readonly AnswerPath[]): readonly DocumentEntry[] {
  const touches = (path: AnswerPath) => path === entry.path || path.startsWith(`${entry.path}/`)
  return entry.kind !== 'heading' && changed.some(touches) ? [entry] : []
}
