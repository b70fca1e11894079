import type { Generated, Insertable, Selectable } from 'kysely'

/**
 * The tables, the same on SQLite and PostgreSQL. Ids are UUIDv7 text, instants ISO 8601 text in UTC with
 * milliseconds (so that they sort as text), booleans 0 or 1, JSON text. `migrations/` makes them and
 * `dialects/` guards them: a trigger refuses what this file calls "never rewritten".
 */
export type Tables = {
  accounts: AccountsTable
  accountRoles: AccountRolesTable
  sessions: SessionsTable
  accountWishes: AccountWishesTable
  accountLinks: AccountLinksTable
  procedures: ProceduresTable
  revisions: RevisionsTable
  dossiers: DossiersTable
  drafts: DraftsTable
  draftChanges: DraftChangesTable
  draftMoves: DraftMovesTable
  dossierVersions: DossierVersionsTable
  dossierEvents: DossierEventsTable
  tombstones: TombstonesTable
  files: FilesTable
  arrivals: ArrivalsTable
  jobs: JobsTable
  rememberedFacts: RememberedFactsTable
  laterFacts: LaterFactsTable
  counters: CountersTable
  lists: ListsTable
  migrations: MigrationsTable
}

/** `email` is in lower case and unique; `passwordHash` is argon2id, null for an account without credentials. */
export type AccountsTable = {
  id: string
  email: string
  name: string
  passwordHash: string | null
  createdAt: string
}

/** One line per role of an account. */
export type AccountRolesTable = { accountId: string; role: string }

/** Only the SHA-256 of a session's token is kept, in hexadecimal. */
export type SessionsTable = {
  tokenHash: string
  accountId: string
  createdAt: string
  expiresAt: string
  lastSeenAt: string
}

/**
 * What is asked for by mail before it is done: `kind` is `account` or `password`. Of an account, with its name and its
 * password's hash. Deleted once it is over.
 */
export type AccountWishesTable = {
  id: string
  kind: string
  email: string
  name: string | null
  passwordHash: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

/** Only the SHA-256 of a link's token is kept, in hexadecimal. */
export type AccountLinksTable = { tokenHash: string; wishId: string }

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

/** `version` is that of the last submission, 0 before the first. `number` is what a person quotes. */
export type DossiersTable = {
  id: string
  number: string
  procedureId: string
  revisionId: string
  ownerId: string
  state: string
  applicantName: string | null
  /** The group of its revision that it was routed to, when last submitted; null where there is none. */
  groupId: string | null
  version: number
  createdAt: string
  updatedAt: string
  submittedAt: string | null
  deletedAt: string | null
  purgeAt: string | null
}

/**
 * The draft's last snapshot: `answers` is the draft as it was at number `foldedAt`; later numbers are in
 * `draftChanges`. `number` is the newest number at the time of folding.
 */
export type DraftsTable = {
  dossierId: string
  number: number
  answers: string
  foldedAt: number
  savedAt: string
}

/** What one save changed, appended; never rewritten, deleted once folded. `saveId` is unique in its dossier. */
export type DraftChangesTable = {
  dossierId: string
  number: number
  saveId: string
  changes: string
  savedAt: string
}

/**
 * A draft as it was, whole, before its owner moved it to a newer revision: `answers` at draft number `number`, `aside`
 * the paths of those that had no place any more. Never rewritten; goes with its dossier.
 */
export type DraftMovesTable = {
  dossierId: string
  number: number
  fromRevisionId: string
  toRevisionId: string
  answers: string
  aside: string
  movedAt: string
}

/**
 * What was submitted: `content` is RFC 8785 JSON, `hash` = SHA-256(previousHash ‖ content), in hexadecimal.
 * Never rewritten; deleted only once the dossier has its tombstone.
 */
export type DossierVersionsTable = {
  dossierId: string
  version: number
  draftNumber: number
  revisionId: string
  content: string
  hash: string
  previousHash: string
  submittedAt: string
  authorId: string
}

/** Who did what when; never rewritten, deleted only once the dossier has its tombstone. */
export type DossierEventsTable = {
  id: string
  dossierId: string
  at: string
  kind: string
  actorId: string | null
  fromState: string | null
  toState: string | null
  reason: string | null
  version: number | null
}

/** What remains of a dossier that was purged: its number, dates, reason. Never rewritten. */
export type TombstonesTable = {
  dossierId: string
  number: string
  procedureId: string
  createdAt: string
  submittedAt: string | null
  purgedAt: string
  reason: string
}

/**
 * An uploaded file: its bytes are kept once per dossier, by `sha256`, in the data directory, until `deletedAt`.
 * `checkState` is what the antivirus said: unchecked (none is configured), pending, clean, infected, error. `identity`
 * is 1 once it was submitted as an identity paper: then only a watermarked copy is opened (`copyState`: ready, failed
 * or not made yet), and its bytes go after the decision.
 */
export type FilesTable = {
  id: string
  dossierId: string
  sha256: string
  name: string
  size: number
  mediaType: string
  uploadedBy: string
  createdAt: string
  checkState: Generated<string>
  checkedAt: Generated<string | null>
  identity: Generated<number>
  copyState: Generated<string | null>
  deletedAt: Generated<string | null>
}

/**
 * A file announced, whose bytes arrive in one go or in several: they lie in the directory of arrivals under its id.
 * `fileId` once it has arrived whole. Forgotten after a day.
 */
export type ArrivalsTable = {
  id: string
  dossierId: string
  name: string
  size: number
  fileId: string | null
  createdBy: string
  createdAt: string
}

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

/**
 * What a version's sources had not said when it was submitted. `state`: waiting, answered (`fact` as above, never
 * rewritten) or abandoned.
 */
export type LaterFactsTable = {
  dossierId: string
  version: number
  source: string
  key: string
  state: string
  fact: string | null
  answeredAt: string | null
}

/** Sequences without gaps: `dossiers.2026` is the last number given that year. */
export type CountersTable = { name: string; value: number }

/** The schema's own history; written by `migrate`. */
export type MigrationsTable = { version: number; name: string; appliedAt: string }

/** A row as it is read. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>

/** A row as it is written for the first time. */
export type NewRow<Table extends keyof Tables> = Insertable<Tables[Table]>

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
