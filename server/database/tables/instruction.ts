import type { Generated } from 'kysely'

/**
 * What an agent handed back to be corrected. `fields` is JSON: path, section, question in both languages, the agent's
 * words. Closed once, by a version or (`closedBy` null) by the instruction; `untouched` is JSON, the paths it left.
 */
export type CorrectionsTable = {
  id: string
  dossierId: string
  version: number
  reason: string
  message: string
  fields: string
  askedBy: string
  askedAt: string
  closedAt: Generated<string | null>
  closedBy: Generated<number | null>
  untouched: Generated<string>
}

/** A decision, numbered in its dossier; never rewritten. `appeal` is JSON, what was told in both languages. */
export type DecisionsTable = {
  dossierId: string
  decision: number
  version: number
  outcome: string
  reasons: string
  appeal: string
  fileId: string | null
  decidedBy: string
  decidedAt: string
}

/** How the owner of a decided dossier says it went: `score` from 1 to 5, `comment` empty where they add nothing. */
export type OpinionsTable = {
  dossierId: string
  accountId: string
  score: number
  comment: string
  givenAt: string
}

/** What agents noted down beside the answers: `number` counts the saves, `saveId` is the last one's. */
export type AnnotationsTable = {
  dossierId: string
  number: number
  answers: string
  saveId: string
  savedBy: string
  savedAt: string
}
