import type { Guard } from '../dialects/dialect'
import type { Migration } from './migration'
import { guard, run } from './run'

/** What agents ask, note down and decide. */
export const instruction: Migration = {
  name: '0017-instruction',
  async up(tx, dialect) {
    const { text, endTable } = dialect.words
    await run(
      tx,
      `alter table "dossiers" add column "correctionId" ${text}`,
      `create table "corrections" (
        "id" ${text} primary key,
        "dossierId" ${text} not null references "dossiers" ("id"),
        "version" integer not null,
        "reason" ${text} not null,
        "message" ${text} not null,
        "fields" ${text} not null,
        "askedBy" ${text} not null references "accounts" ("id"),
        "askedAt" ${text} not null,
        "closedAt" ${text},
        "closedBy" integer,
        "untouched" ${text} not null default '[]'
      )${endTable}`,
      'create index "correctionsOfDossier" on "corrections" ("dossierId", "id")',
      `create table "decisions" (
        "dossierId" ${text} not null references "dossiers" ("id"),
        "decision" integer not null check ("decision" > 0),
        "version" integer not null,
        "outcome" ${text} not null,
        "reasons" ${text} not null,
        "appeal" ${text} not null,
        "fileId" ${text},
        "decidedBy" ${text} not null references "accounts" ("id"),
        "decidedAt" ${text} not null,
        primary key ("dossierId", "decision")
      )${endTable}`,
      `create table "annotations" (
        "dossierId" ${text} primary key references "dossiers" ("id"),
        "number" integer not null,
        "answers" ${text} not null,
        "saveId" ${text} not null,
        "savedBy" ${text} not null references "accounts" ("id"),
        "savedAt" ${text} not null
      )${endTable}`,
    )
    await guard(tx, dialect, ...guards)
  },
}

const noTombstone = `not exists (select 1 from "tombstones" where "dossierId" = OLD."dossierId")`

const guards: readonly Guard[] = [
  {
    name: 'keepCorrection',
    table: 'corrections',
    on: 'update',
    when: `OLD."closedAt" is not null or OLD."message" <> NEW."message" or OLD."fields" <> NEW."fields"`,
    message: 'A correction is closed once, and never rewritten.',
  },
  {
    name: 'keepCorrectionUntilTombstone',
    table: 'corrections',
    on: 'delete',
    when: noTombstone,
    message: 'A correction is deleted only with its tombstone.',
  },
  {
    name: 'keepDecision',
    table: 'decisions',
    on: 'update',
    message: 'A decision is never rewritten.',
  },
  {
    name: 'keepDecisionUntilTombstone',
    table: 'decisions',
    on: 'delete',
    when: noTombstone,
    message: 'A decision is deleted only with its tombstone.',
  },
]
