import type { Answer, AnswerPath, Answers, Row } from '../../../schemas/answers'
import { isRow } from '../scope'
import { applicantId } from '../structure/applicant'

/** Row ids are UUIDs: an option is never one, so that a list of them is an order and nothing else. */
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text is a row's id. */
export function isRowId(text: unknown): text is string {
  return typeof text === 'string' && uuid.test(text)
}

/** Whether a change gives the order of rows. */
export function isOrder(change: unknown): change is readonly string[] {
  return Array.isArray(change) && change.length > 0 && change.every(isRowId)
}

/** Whether an answer is rows. */
export function areRows(answer: Answer | undefined): answer is readonly Row[] {
  return Array.isArray(answer) && answer.length > 0 && answer.every(isRow)
}

/** Where a path leads. */
export type Steps =
  | { readonly kind: 'answer'; readonly id: string }
  | { readonly kind: 'nested'; readonly id: string; readonly field: string }
  | { readonly kind: 'row'; readonly id: string; readonly rowId: string }
  | { readonly kind: 'inRow'; readonly id: string; readonly rowId: string; readonly field: string }

/** `notice`, `applicant/siret`, `incidents/<rowId>`, `incidents/<rowId>/amount`; undefined for anything else. */
export function stepsOf(path: AnswerPath): Steps | undefined {
  const [id = '', second, field, ...rest] = path.split('/')
  if (id === '' || second === '' || field === '' || rest.length > 0) return undefined
  if (second === undefined) return { kind: 'answer', id }
  if (id === applicantId) return field === undefined ? { kind: 'nested', id, field: second } : undefined
  return field === undefined
    ? { kind: 'row', id, rowId: second }
    : { kind: 'inRow', id, rowId: second, field }
}

/** Blank answers are never kept: an absent answer is an absent key (definition.md, "Values"). */
export function isBlank(answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null || answer === '') return true
  return typeof answer === 'object' && Object.keys(answer).length === 0
}

/** Whether two answers say the same: JSON equality, whatever the order of keys. */
export function sameAnswer(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const [leftEntries, rightMap] = [Object.entries(left), new Map(Object.entries(right))]
  return (
    leftEntries.length === rightMap.size &&
    leftEntries.every(([key, value]) => rightMap.has(key) && sameAnswer(value, rightMap.get(key)))
  )
}

/** Answers from a map: an own key each, `__proto__` included. */
export function answersFrom(entries: ReadonlyMap<string, Answer>): Answers {
  return Object.fromEntries(entries)
}
