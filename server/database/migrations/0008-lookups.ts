import type { Migration } from './migration'
import { guard, run } from './run'

/** What sources of the world said: remembered for a while, and completed later for versions. */
export const lookups: Migration = {
  name: '0008-lookups',
  async up(tx, dialect) {
    const { text, endTable } = dialect.words
    await run(
      tx,
      `create table "rememberedFacts" (
        "source" ${text} not null,
        "key" ${text} not null,
        "fact" ${text},
        "askedAt" ${text} not null,
        "expiresAt" ${text} not null,
        primary key ("source", "key")
      )${endTable}`,
      'create index "rememberedFactsByExpiry" on "rememberedFacts" ("expiresAt")',
      `create table "laterFacts" (
        "dossierId" ${text} not null references "dossiers" ("id"),
        "version" integer not null check ("version" > 0),
        "source" ${text} not null,
        "key" ${text} not null,
        "state" ${text} not null check ("state" in ('waiting', 'answered', 'abandoned')),
        "fact" ${text},
        "answeredAt" ${text},
        primary key ("dossierId", "version", "source", "key"),
        check (("state" = 'answered') = ("answeredAt" is not null))
      )${endTable}`,
    )
    await guard(tx, dialect, {
      name: 'keepLaterFact',
      table: 'laterFacts',
      on: 'update',
      when: `OLD."state" = 'answered'`,
      message: 'What a source said of a version is never rewritten.',
    })
  },
}
