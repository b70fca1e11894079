import type { Migration } from './migration'
import { run } from './run'

/** Authenticator apps, passkeys, recovery codes; what lies between the two steps of signing in. */
export const secondFactors: Migration = {
  name: '0019-second-factors',
  async up(tx, { words: { text, endTable } }) {
    const ofAccount = `"accountId" ${text} not null references "accounts" ("id") on delete cascade`
    await run(
      tx,
      `create table "codeApps" (
        "id" ${text} primary key,
        ${ofAccount},
        "sealedKey" ${text} not null,
        "lastStep" integer not null,
        "createdAt" ${text} not null,
        "confirmedAt" ${text}
      )${endTable}`,
      'create unique index "codeAppOfAccount" on "codeApps" ("accountId") where "confirmedAt" is not null',
      'create index "codeAppsOfAccount" on "codeApps" ("accountId")',
      `create table "passkeys" (
        "id" ${text} primary key,
        ${ofAccount},
        "credentialId" ${text} not null unique,
        "publicKey" ${text} not null,
        "counter" ${text} not null,
        "transports" ${text} not null,
        "backedUp" integer not null check ("backedUp" in (0, 1)),
        "name" ${text} not null,
        "createdAt" ${text} not null,
        "lastUsedAt" ${text}
      )${endTable}`,
      'create index "passkeysOfAccount" on "passkeys" ("accountId")',
      `create table "passkeyChallenges" (
        "challenge" ${text} primary key,
        "purpose" ${text} not null check ("purpose" in ('make', 'use')),
        "accountId" ${text} references "accounts" ("id") on delete cascade,
        "expiresAt" ${text} not null
      )${endTable}`,
      'create index "passkeyChallengesByExpiry" on "passkeyChallenges" ("expiresAt")',
      'create index "passkeyChallengesOfAccount" on "passkeyChallenges" ("accountId")',
      `create table "recoveryCodes" (
        ${ofAccount},
        "hash" ${text} not null,
        "salt" ${text} not null,
        "usedAt" ${text},
        primary key ("accountId", "hash")
      )${endTable}`,
      `create table "halfSessions" (
        "tokenHash" ${text} primary key,
        ${ofAccount},
        "expiresAt" ${text} not null
      )${endTable}`,
      'create index "halfSessionsOfAccount" on "halfSessions" ("accountId")',
      'create index "halfSessionsByExpiry" on "halfSessions" ("expiresAt")',
    )
  },
}
