import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { Tx } from '../dialects/dialect'
import type { Migration } from './migration'
import { run } from './run'

/** Sessions that their owner can tell apart and end, devices that an account was opened on, another address. */
export const ownAccounts: Migration = {
  name: '0016-own-accounts',
  async up(tx, { words: { text, endTable } }) {
    const former = await formerSessions(tx)
    await run(
      tx,
      'drop table "sessions"',
      `create table "sessions" (
        "id" ${text} primary key,
        "tokenHash" ${text} not null unique,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "browser" ${text},
        "system" ${text},
        "createdAt" ${text} not null,
        "provedAt" ${text} not null,
        "lastSeenAt" ${text} not null,
        "expiresAt" ${text} not null
      )${endTable}`,
      'create index "sessionsOfAccount" on "sessions" ("accountId")',
      'create index "sessionsByExpiry" on "sessions" ("expiresAt")',
      `create table "knownDevices" (
        "tokenHash" ${text} not null,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "expiresAt" ${text} not null,
        primary key ("tokenHash", "accountId")
      )${endTable}`,
      'create index "knownDevicesOfAccount" on "knownDevices" ("accountId")',
      'create index "knownDevicesByExpiry" on "knownDevices" ("expiresAt")',
      `alter table "accountWishes" add column "accountId" ${text} references "accounts" ("id") on delete cascade`,
      'create index "accountWishesOfAccount" on "accountWishes" ("accountId")',
    )
    for (const { tokenHash, accountId, createdAt, lastSeenAt, expiresAt } of former)
      await sql`
        insert into "sessions" ("id", "tokenHash", "accountId", "createdAt", "provedAt", "lastSeenAt", "expiresAt")
        values (${newId()}, ${tokenHash}, ${accountId}, ${createdAt}, ${createdAt}, ${lastSeenAt}, ${expiresAt})`.execute(
        tx,
      )
  },
}

type FormerSession = Readonly<
  Record<'tokenHash' | 'accountId' | 'createdAt' | 'lastSeenAt' | 'expiresAt', string>
>

async function formerSessions(tx: Tx): Promise<readonly FormerSession[]> {
  const { rows } = await sql<FormerSession>`select * from "sessions"`.execute(tx)
  return rows
}
