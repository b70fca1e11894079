/**
 * Work to do after a commit, queued in the same transaction as what caused it: mail and the like.
 * `state`: waiting, running, done, failed or unconfigured. `lockedUntil` ends a worker's claim.
 */
export type JobsTable = {
  id: string
  kind: string
  dossierId: string | null
  payload: string
  state: string
  attempts: number
  runAt: string
  lockedUntil: string | null
  lastError: string | null
  createdAt: string
  doneAt: string | null
}

/** What a source said of a key, until it is asked again: JSON of a `Fact`, null when it knows no such key. */
export type RememberedFactsTable = {
  source: string
  key: string
  fact: string | null
  askedAt: string
  expiresAt: string
}

/** Sequences without gaps: `dossiers.2026` is the last number given that year. */
export type CountersTable = { name: string; value: number }

/** The schema's own history; written by `migrate`. */
export type MigrationsTable = { version: number; name: string; appliedAt: string }

/** What the clock said when this work was last done, and since when it has not jumped; null where it never did. */
export type ClockReadingsTable = { name: string; lastAt: string; steadySince: string | null }
