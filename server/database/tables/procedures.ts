/** `lastRevision` is the last number given: a revision's number is never given twice. */
export type ProceduresTable = { id: string; state: string; lastRevision: number; createdAt: string }

/**
 * `source` is the definition's text as it was uploaded, `sha256` that of its UTF-8 bytes. At most one draft
 * and one published per procedure. `questions` counts what has an answer of its own. Once published nothing but its status (`superseded`) changes.
 */
export type RevisionsTable = {
  id: string
  procedureId: string
  revision: number
  status: string
  source: string
  sha256: string
  questions: number
  createdAt: string
  publishedAt: string | null
  createdBy: string | null
  /** The text of its `NAME.scenarios.json`, as it was uploaded. */
  scenarios: string | null
}

/**
 * A list that an administrator brings, or that came with a procedure (`putBy` null): `source` is its CSV, replaced as a
 * whole; versions keep what was chosen.
 */
export type ListsTable = {
  name: string
  source: string
  sha256: string
  lines: number
  putBy: string | null
  putAt: string
}
