import type { Guard } from '../dialects/dialect'
import type { Migration } from './migration'
import { guard, run } from './run'

/** Dossiers, their drafts, and what was submitted. */
export const dossiers: Migration = {
  name: '0003-dossiers',
  async up(tx, dialect) {
    await run(tx, ...tables(dialect.words.text, dialect.words.endTable), ...indexes)
    await guard(tx, dialect, ...guards)
  },
}

const tables = (text: string, endTable: string) => [
  `create table "dossiers" (
    "id" ${text} primary key,
    "number" ${text} not null unique,
    "procedureId" ${text} not null references "procedures" ("id"),
    "revisionId" ${text} not null references "revisions" ("id"),
    "ownerId" ${text} not null references "accounts" ("id"),
    "state" ${text} not null,
    "applicantName" ${text},
    "version" integer not null default 0,
    "createdAt" ${text} not null,
    "updatedAt" ${text} not null,
    "submittedAt" ${text},
    "deletedAt" ${text},
    "purgeAt" ${text}
  )${endTable}`,
  `create table "drafts" (
    "dossierId" ${text} primary key references "dossiers" ("id") on delete cascade,
    "number" integer not null,
    "answers" ${text} not null,
    "foldedAt" integer not null,
    "savedAt" ${text} not null
  )${endTable}`,
  `create table "draftChanges" (
    "dossierId" ${text} not null references "dossiers" ("id") on delete cascade,
    "number" integer not null,
    "saveId" ${text} not null,
    "changes" ${text} not null,
    "savedAt" ${text} not null,
    primary key ("dossierId", "number"),
    unique ("dossierId", "saveId")
  )${endTable}`,
  `create table "tombstones" (
    "dossierId" ${text} primary key,
    "number" ${text} not null unique,
    "procedureId" ${text} not null,
    "createdAt" ${text} not null,
    "submittedAt" ${text},
    "purgedAt" ${text} not null,
    "reason" ${text} not null
  )${endTable}`,
  `create table "dossierVersions" (
    "dossierId" ${text} not null references "dossiers" ("id"),
    "version" integer not null check ("version" > 0),
    "draftNumber" integer not null,
    "revisionId" ${text} not null references "revisions" ("id"),
    "content" ${text} not null,
    "hash" ${text} not null,
    "previousHash" ${text} not null,
    "submittedAt" ${text} not null,
    "authorId" ${text} not null references "accounts" ("id"),
    primary key ("dossierId", "version"),
    unique ("dossierId", "draftNumber")
  )${endTable}`,
  `create table "dossierEvents" (
    "id" ${text} primary key,
    "dossierId" ${text} not null references "dossiers" ("id"),
    "at" ${text} not null,
    "kind" ${text} not null,
    "actorId" ${text} references "accounts" ("id"),
    "fromState" ${text},
    "toState" ${text},
    "reason" ${text},
    "version" integer
  )${endTable}`,
]

const indexes = [
  'create index "dossiersOfOwner" on "dossiers" ("ownerId", "updatedAt", "id")',
  'create index "dossiersSubmitted" on "dossiers" ("procedureId", "submittedAt", "id") where "submittedAt" is not null',
  'create index "allDossiersSubmitted" on "dossiers" ("submittedAt", "id") where "submittedAt" is not null',
  'create index "dossiersOfRevision" on "dossiers" ("revisionId")',
  'create index "dossiersToPurge" on "dossiers" ("purgeAt") where "purgeAt" is not null',
  'create index "eventsOfDossier" on "dossierEvents" ("dossierId", "id")',
]

const noTombstone = (row: 'OLD' | 'NEW') =>
  `not exists (select 1 from "tombstones" where "dossierId" = ${row}."dossierId")`

const guards: readonly Guard[] = [
  {
    name: 'keepVersion',
    table: 'dossierVersions',
    on: 'update',
    message: 'A version is never rewritten.',
  },
  {
    name: 'keepVersionUntilTombstone',
    table: 'dossierVersions',
    on: 'delete',
    when: noTombstone('OLD'),
    message: 'A version is deleted only with its tombstone.',
  },
  {
    name: 'noVersionAfterTombstone',
    table: 'dossierVersions',
    on: 'insert',
    when: `not (${noTombstone('NEW')})`,
    message: 'A purged dossier gets no version.',
  },
  { name: 'keepEvent', table: 'dossierEvents', on: 'update', message: 'An event is never rewritten.' },
  {
    name: 'keepEventUntilTombstone',
    table: 'dossierEvents',
    on: 'delete',
    when: noTombstone('OLD'),
    message: 'An event is deleted only with its tombstone.',
  },
  { name: 'keepTombstone', table: 'tombstones', on: 'update', message: 'A tombstone is never rewritten.' },
  {
    name: 'keepTombstoneForEver',
    table: 'tombstones',
    on: 'delete',
    message: 'A tombstone is never deleted.',
  },
  {
    name: 'keepDraftChange',
    table: 'draftChanges',
    on: 'update',
    message: 'A saved change is never rewritten.',
  },
  {
    name: 'keepDossierNumber',
    table: 'dossiers',
    on: 'update',
    when: `OLD."number" <> NEW."number" or OLD."id" <> NEW."id" or OLD."procedureId" <> NEW."procedureId"`,
    message: 'A dossier keeps its number.',
  },
]
