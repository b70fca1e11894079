import type { Migration } from './migration'
import { run } from './run'

/** Files, work to do after a commit, sequences. */
export const work: Migration = {
  name: '0004-work',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "files" (
        "id" ${text} primary key,
        "dossierId" ${text} not null references "dossiers" ("id"),
        "sha256" ${text} not null,
        "name" ${text} not null,
        "size" integer not null check ("size" > 0),
        "mediaType" ${text} not null,
        "uploadedBy" ${text} not null references "accounts" ("id"),
        "createdAt" ${text} not null
      )${endTable}`,
      'create index "filesOfDossier" on "files" ("dossierId", "sha256")',
      'create index "filesByAge" on "files" ("createdAt")',
      `create table "jobs" (
        "id" ${text} primary key,
        "kind" ${text} not null,
        "dossierId" ${text} references "dossiers" ("id"),
        "payload" ${text} not null,
        "state" ${text} not null check ("state" in ('waiting', 'running', 'done', 'failed', 'unconfigured')),
        "attempts" integer not null default 0,
        "runAt" ${text} not null,
        "lockedUntil" ${text},
        "lastError" ${text},
        "createdAt" ${text} not null,
        "doneAt" ${text}
      )${endTable}`,
      'create index "jobsToRun" on "jobs" ("state", "runAt", "id")',
      'create index "jobsOfDossier" on "jobs" ("dossierId")',
      `create table "counters" ("name" ${text} primary key, "value" integer not null)${endTable}`,
    )
  },
}
