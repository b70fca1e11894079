import type { Migration } from './migration'
import { run } from './run'

/** How the owner of a decided dossier says it went. */
export const opinions: Migration = {
  name: '0021-opinions',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "opinions" (
        "dossierId" ${text} primary key references "dossiers" ("id") on delete cascade,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "score" integer not null check ("score" between 1 and 5),
        "comment" ${text} not null,
        "givenAt" ${text} not null
      )${endTable}`,
    )
  },
}
