import type { Report } from './change'
import { sameJson } from './json'
import { isRequired, type Part, subjectOf } from './parts'
import type { ChangeCode } from './rules'

type Parts = ReadonlyMap<string, Part>

/** Says what is there no more. Of rows that are gone whole, their questions are not told one by one. */
export function compareRemoved(part: Part, after: Parts, report: Report): void {
  const goneWithRows = part.rows !== '' && !after.has(`field ${part.rows}`)
  if (!goneWithRows) tellRemoved(part, report)
}

/** Says that something is there no more, whatever becomes of what it stood in. */
export function tellRemoved(part: Part, report: Report): void {
  report({ at: part.at, subject: subjectOf(part), code: removedCode(part) })
}

/** Says what is new. */
export function compareAdded(part: Part, report: Report): void {
  report({ at: part.at, subject: subjectOf(part), code: addedCode(part) })
}

/** Says of a question that stands elsewhere: on another page, in rows or out of them. */
export function comparePlace(
  former: Part,
  part: Part,
  { before, after }: { readonly before: Parts; readonly after: Parts },
  report: Report,
): void {
  if (part.kind !== 'field' || (former.section === part.section && former.rows === part.rows)) return
  const section = (parts: Parts, id: string) => parts.get(`section ${id}`)?.json
  const [from, to] = [section(before, former.section), section(after, part.section)]
  const rows = former.rows !== part.rows
  const code = holdsAnswers(former)
    ? rows
      ? 'field.movedRows'
      : sameJson(from?.when, to?.when)
        ? 'field.moved'
        : 'field.movedCondition'
    : 'field.moved'
  // Rows that moved to another page took their questions along.
  if (code !== 'field.movedRows' && part.rows !== '') return
  report({ at: part.at, subject: subjectOf(part), code })
}

const texts: readonly unknown[] = ['heading', 'explanation']

/** Whether a field has answers of its own. */
export function holdsAnswers({ kind, json }: Part): boolean {
  return kind === 'field' && json.type !== 'computed' && !texts.includes(json.type)
}

function removedCode({ kind, json }: Part): ChangeCode {
  if (kind !== 'field') return `${kind}.removed`
  if (texts.includes(json.type)) return 'field.removedText'
  return json.type === 'computed' ? 'field.removedComputed' : 'field.removed'
}

function addedCode({ kind, json }: Part): ChangeCode {
  if (kind === 'check') return json.error === undefined ? 'check.addedWarning' : 'check.added'
  if (kind !== 'field') return `${kind}.added`
  if (texts.includes(json.type)) return 'field.addedText'
  if (json.type === 'computed') return 'field.addedComputed'
  return isRequired(json) ? 'field.addedRequired' : 'field.addedOptional'
}
