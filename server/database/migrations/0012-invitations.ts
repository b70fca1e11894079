import type { Migration } from './migration'
import { run } from './run'

/** Who was invited to help fill a dossier, or to take it over, and who helps. */
export const invitations: Migration = {
  name: '0012-invitations',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "invitations" (
        "id" ${text} primary key,
        "dossierId" ${text} not null references "dossiers" ("id") on delete cascade,
        "kind" ${text} not null,
        "email" ${text} not null,
        "invitedBy" ${text} not null references "accounts" ("id"),
        "createdAt" ${text} not null,
        "expiresAt" ${text} not null,
        unique ("dossierId", "kind", "email")
      )${endTable}`,
      'create index "invitationsByAddress" on "invitations" ("email")',
      `create table "dossierGuests" (
        "dossierId" ${text} not null references "dossiers" ("id") on delete cascade,
        "accountId" ${text} not null references "accounts" ("id"),
        "since" ${text} not null,
        primary key ("dossierId", "accountId")
      )${endTable}`,
      'create index "dossierGuestsByAccount" on "dossierGuests" ("accountId")',
    )
  },
}
