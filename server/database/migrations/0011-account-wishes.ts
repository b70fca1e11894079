import type { Migration } from './migration'
import { run } from './run'

/** What is asked for by mail before it is done: an account, another password. */
export const accountWishes: Migration = {
  name: '0011-account-wishes',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "accountWishes" (
        "id" ${text} primary key,
        "kind" ${text} not null,
        "email" ${text} not null,
        "name" ${text},
        "passwordHash" ${text},
        "createdAt" ${text} not null,
        "expiresAt" ${text} not null,
        "usedAt" ${text}
      )${endTable}`,
      'create index "accountWishesByExpiry" on "accountWishes" ("expiresAt")',
      `create table "accountLinks" (
        "tokenHash" ${text} primary key,
        "wishId" ${text} not null references "accountWishes" ("id") on delete cascade
      )${endTable}`,
      'create index "accountLinksOfWish" on "accountLinks" ("wishId")',
    )
  },
}
