import type { Migration } from './migration'
import { run } from './run'

/**
 * What the operator did to an account, and why. A provider's farewell outlives the second step and is sealed: those kept
 * in the clear are forgotten, with what else lets nobody in.
 */
export const accountEvents: Migration = {
  name: '0022-account-events',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "accountEvents" (
        "id" ${text} primary key,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "kind" ${text} not null,
        "at" ${text} not null,
        "by" ${text} not null,
        "reason" ${text} not null
      )${endTable}`,
      'create index "accountEventsOfAccount" on "accountEvents" ("accountId", "id")',
      `alter table "halfSessions" add column "farewellProvider" ${text}`,
      `alter table "halfSessions" add column "farewell" ${text}`,
      'delete from "farewells"',
      'update "newcomers" set "farewell" = null',
    )
  },
}
