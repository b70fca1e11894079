import type { Migration } from './migration'
import { guard, run } from './run'

const kept = ['source', 'sha256', 'revision', 'procedureId', 'questions', 'createdAt', 'createdBy']
const changed = kept.map((column) => `OLD."${column}" is distinct from NEW."${column}"`).join(' or ')

/** Procedures and their revisions; a published revision keeps its bytes for ever. */
export const procedures: Migration = {
  name: '0002-procedures',
  async up(tx, dialect) {
    const { text, endTable } = dialect.words
    await run(
      tx,
      `create table "procedures" (
        "id" ${text} primary key,
        "state" ${text} not null check ("state" in ('unpublished', 'open', 'closed', 'archived')),
        "lastRevision" integer not null,
        "createdAt" ${text} not null
      )${endTable}`,
      `create table "revisions" (
        "id" ${text} primary key,
        "procedureId" ${text} not null references "procedures" ("id"),
        "revision" integer not null check ("revision" > 0),
        "status" ${text} not null check ("status" in ('draft', 'published', 'superseded')),
        "source" ${text} not null,
        "sha256" ${text} not null,
        "questions" integer not null,
        "createdAt" ${text} not null,
        "publishedAt" ${text},
        "createdBy" ${text} references "accounts" ("id"),
        unique ("procedureId", "revision"),
        check (("status" = 'draft') = ("publishedAt" is null))
      )${endTable}`,
      `create unique index "oneDraftRevision" on "revisions" ("procedureId") where "status" = 'draft'`,
      `create unique index "onePublishedRevision" on "revisions" ("procedureId") where "status" = 'published'`,
    )
    await guard(
      tx,
      dialect,
      {
        name: 'keepPublishedRevision',
        table: 'revisions',
        on: 'update',
        when:
          `OLD."status" <> 'draft' and (${changed} or OLD."publishedAt" is distinct from NEW."publishedAt" ` +
          `or NEW."status" = 'draft' or (OLD."status" = 'superseded' and NEW."status" <> 'superseded'))`,
        message: 'A published revision is never rewritten.',
      },
      {
        name: 'keepRevision',
        table: 'revisions',
        on: 'delete',
        when: `OLD."status" <> 'draft'`,
        message: 'A published revision is never deleted.',
      },
    )
  },
}
