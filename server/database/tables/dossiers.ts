import type { Generated } from 'kysely'

/**
 * `version` is that of the last submission, 0 before the first. `number` is what a person quotes. Of a draft, `remindedAt`
 * is when its owner was reminded of it, `expiryToldAt` when they were told that it will go.
 */
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
  /** The correction that its owner is asked for; null while none is pending. */
  correctionId: Generated<string | null>
  remindedAt: Generated<string | null>
  expiryToldAt: Generated<string | null>
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
 * An address invited to help fill a dossier (`kind` guest) or to take it over (owner): one of a kind per address. Deleted
 * once it is answered, called back or over.
 */
export type InvitationsTable = {
  id: string
  dossierId: string
  kind: string
  email: string
  invitedBy: string
  createdAt: string
  expiresAt: string
}

/** Who helps its owner to fill a dossier. */
export type DossierGuestsTable = { dossierId: string; accountId: string; since: string }

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

/** Who did what when, `about` what a mail told; never rewritten, deleted only once the dossier has its tombstone. */
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
  about: Generated<string | null>
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
 * `fileId` once it has arrived whole; `purpose` is `answer` or `message`. Forgotten after a day.
 */
export type ArrivalsTable = {
  id: string
  dossierId: string
  name: string
  size: number
  fileId: string | null
  createdBy: string
  createdAt: string
  purpose: Generated<string>
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
