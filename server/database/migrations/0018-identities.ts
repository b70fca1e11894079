import type { Migration } from './migration'
import { run } from './run'

/** Identities of FranceConnect and ProConnect, and what lies between leaving for one and having an account. */
export const identities: Migration = {
  name: '0018-identities',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "identities" (
        "id" ${text} primary key,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "provider" ${text} not null,
        "issuer" ${text} not null,
        "subject" ${text} not null,
        "linkedAt" ${text} not null,
        unique ("issuer", "subject"),
        unique ("accountId", "provider")
      )${endTable}`,
      `create table "departures" (
        "tokenHash" ${text} primary key,
        "provider" ${text} not null,
        "issuer" ${text} not null,
        "accountId" ${text} references "accounts" ("id") on delete cascade,
        "back" ${text} not null,
        "expiresAt" ${text} not null
      )${endTable}`,
      'create index "departuresByExpiry" on "departures" ("expiresAt")',
      'create index "departuresOfAccount" on "departures" ("accountId")',
      `create table "newcomers" (
        "id" ${text} primary key,
        "tokenHash" ${text} not null unique,
        "provider" ${text} not null,
        "issuer" ${text} not null,
        "subject" ${text} not null,
        "name" ${text} not null,
        "email" ${text} not null,
        "confirmed" integer not null,
        "farewell" ${text},
        "back" ${text} not null,
        "codeEmail" ${text},
        "codeHash" ${text},
        "tries" integer not null,
        "expiresAt" ${text} not null
      )${endTable}`,
      'create index "newcomersByExpiry" on "newcomers" ("expiresAt")',
      `create table "farewells" (
        "tokenHash" ${text} primary key references "sessions" ("tokenHash") on delete cascade,
        "provider" ${text} not null,
        "address" ${text} not null
      )${endTable}`,
    )
  },
}
