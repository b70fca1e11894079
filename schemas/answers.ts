import { type Static, Type } from 'typebox'
import type { Json } from './condition'

/** One uploaded file as an answer holds it; compared with the server's own row before a version keeps it. */
export const SupportingDocument = Type.Object(
  {
    fileId: Type.String({ format: 'uuid' }),
    name: Type.String({ minLength: 1, maxLength: 255 }),
    size: Type.Integer({ minimum: 1 }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    mediaType: Type.String(),
  },
  { additionalProperties: false },
)
export type SupportingDocument = Static<typeof SupportingDocument>

/** What a person typed that its type could not read: kept in the draft, shown back, never in a version. */
export type Unreadable = { readonly unreadable: string }

/** One answer: a field's canonical value, or what could not be read. An absent answer is an absent key. */
export type Answer = Json | readonly Row[]

/** One row of a repetition; `rowId` is stable while rows are moved, added or removed. */
export type Row = { readonly rowId: string; readonly answers: Answers }

/** What was replied, by stable field id; the applicant's page under `applicant`. */
export type Answers = { readonly [fieldId: string]: Answer }

/**
 * Where an answer stands: `notice`, `incidents/<rowId>/amount`, `applicant/siret`.
 * The same text names it in changes, problems and links.
 */
export type AnswerPath = string

/**
 * Changes to a draft, path → value; `null` clears an answer or removes a row, an array of row ids at a
 * repetition's own path gives their order (and creates the rows it names for the first time).
 */
export type Changes = { readonly [path: AnswerPath]: Json }

/** True of an answer that its type could not read. */
export function isUnreadable(answer: unknown): answer is Unreadable {
  return typeof answer === 'object' && answer !== null && 'unreadable' in answer
}
