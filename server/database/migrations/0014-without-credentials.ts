import type { Migration } from './migration'
import { run } from './run'

/** Accounts without credentials, and which account they joined; whence an account of one's own was asked for. */
export const withoutCredentials: Migration = {
  name: '0014-without-credentials',
  async up(tx, { words: { text } }) {
    await run(
      tx,
      'alter table "accounts" alter column "email" drop not null',
      `alter table "accounts" add column "until" ${text}`,
      `alter table "accounts" add column "joinedId" ${text} references "accounts" ("id") on delete set null`,
      'create index "accountsUntil" on "accounts" ("until") where "until" is not null',
      'create index "accountsJoined" on "accounts" ("joinedId") where "joinedId" is not null',
      `alter table "accountWishes" add column "joins" ${text} references "accounts" ("id") on delete set null`,
      `alter table "accountWishes" add column "back" ${text}`,
      'create index "wishesThatJoin" on "accountWishes" ("joins") where "joins" is not null',
    )
  },
}
