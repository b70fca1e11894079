import type { Migration } from './migration'
import { run } from './run'

/** The language in which an account is written to, and what it does not want to be told by mail. */
export const letters: Migration = {
  name: '0013-letters',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `alter table "accounts" add column "locale" ${text}`,
      `create table "refusedNotices" (
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "about" ${text} not null,
        primary key ("accountId", "about")
      )${endTable}`,
    )
  },
}
