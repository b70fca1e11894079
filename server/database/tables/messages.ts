/**
 * What a dossier's owner and its agents write to each other, numbered from 1; `files` is JSON of supporting documents,
 * `key` unique for its author. Never rewritten; deleted only once the dossier has its tombstone.
 */
export type MessagesTable = {
  dossierId: string
  number: number
  key: string
  authorId: string
  side: string
  text: string
  files: string
  sentAt: string
}

/** Up to which message an account has read a dossier's. */
export type MessageReadingsTable = { dossierId: string; accountId: string; number: number }
