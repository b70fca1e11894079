import type { Migration } from './migration'
import { run } from './run'

/** What happens to an account is kept for its owner too; who did it and why is told of the operator alone. */
export const ownAccountEvents: Migration = {
  name: '0025-own-account-events',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "newAccountEvents" (
        "id" ${text} primary key,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "kind" ${text} not null,
        "at" ${text} not null,
        "browser" ${text},
        "system" ${text},
        "provider" ${text},
        "by" ${text},
        "reason" ${text}
      )${endTable}`,
      `insert into "newAccountEvents" ("id", "accountId", "kind", "at", "by", "reason")
        select "id", "accountId", "kind", "at", "by", "reason" from "accountEvents"`,
      'drop table "accountEvents"',
      'alter table "newAccountEvents" rename to "accountEvents"',
      'create index "accountEventsOfAccount" on "accountEvents" ("accountId", "at")',
    )
  },
}
