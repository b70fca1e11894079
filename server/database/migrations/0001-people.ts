import type { Migration } from './migration'
import { run } from './run'

/** Accounts, what each may be, and sessions. */
export const people: Migration = {
  name: '0001-people',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "accounts" (
        "id" ${text} primary key,
        "email" ${text} not null unique,
        "name" ${text} not null,
        "passwordHash" ${text},
        "createdAt" ${text} not null
      )${endTable}`,
      `create table "accountRoles" (
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "role" ${text} not null,
        primary key ("accountId", "role")
      )${endTable}`,
      `create table "sessions" (
        "tokenHash" ${text} primary key,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "createdAt" ${text} not null,
        "expiresAt" ${text} not null,
        "lastSeenAt" ${text} not null
      )${endTable}`,
      'create index "sessionsOfAccount" on "sessions" ("accountId")',
      'create index "sessionsByExpiry" on "sessions" ("expiresAt")',
    )
  },
}
