import type { Migration } from './migration'
import { guard, run } from './run'

/** The author's own tests of a revision, and drafts that were moved to a newer one. */
export const revisions: Migration = {
  name: '0007-revisions',
  async up(tx, dialect) {
    const { text, endTable } = dialect.words
    await run(
      tx,
      `alter table "revisions" add column "scenarios" ${text}`,
      `create table "draftMoves" (
        "dossierId" ${text} not null references "dossiers" ("id") on delete cascade,
        "number" integer not null,
        "fromRevisionId" ${text} not null references "revisions" ("id"),
        "toRevisionId" ${text} not null references "revisions" ("id"),
        "answers" ${text} not null,
        "aside" ${text} not null,
        "movedAt" ${text} not null,
        primary key ("dossierId", "number")
      )${endTable}`,
    )
    await guard(
      tx,
      dialect,
      {
        name: 'keepPublishedScenarios',
        table: 'revisions',
        on: 'update',
        when: `OLD."status" <> 'draft' and OLD."scenarios" is distinct from NEW."scenarios"`,
        message: 'A published revision keeps the scenarios it was published with.',
      },
      {
        name: 'keepDraftMove',
        table: 'draftMoves',
        on: 'update',
        message: 'What a moved draft was is never rewritten.',
      },
    )
  },
}
