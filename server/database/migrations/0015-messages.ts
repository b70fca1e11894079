import type { Guard } from '../dialects/dialect'
import type { Migration } from './migration'
import { guard, run } from './run'

/** What a dossier's owner and its agents write to each other, and how far each has read. */
export const messages: Migration = {
  name: '0015-messages',
  async up(tx, dialect) {
    const { text, endTable } = dialect.words
    await run(
      tx,
      `create table "messages" (
        "dossierId" ${text} not null references "dossiers" ("id"),
        "number" integer not null check ("number" > 0),
        "key" ${text} not null,
        "authorId" ${text} not null references "accounts" ("id"),
        "side" ${text} not null check ("side" in ('owner', 'agent')),
        "text" ${text} not null,
        "files" ${text} not null,
        "sentAt" ${text} not null,
        primary key ("dossierId", "number"),
        unique ("dossierId", "authorId", "key")
      )${endTable}`,
      `create table "messageReadings" (
        "dossierId" ${text} not null references "dossiers" ("id") on delete cascade,
        "accountId" ${text} not null references "accounts" ("id") on delete cascade,
        "number" integer not null,
        primary key ("dossierId", "accountId")
      )${endTable}`,
      `alter table "arrivals" add column "purpose" ${text} not null default 'answer'`,
    )
    await guard(tx, dialect, ...guards)
  },
}

const guards: readonly Guard[] = [
  { name: 'keepMessage', table: 'messages', on: 'update', message: 'A message is never rewritten.' },
  {
    name: 'keepMessageUntilTombstone',
    table: 'messages',
    on: 'delete',
    when: `not exists (select 1 from "tombstones" where "dossierId" = OLD."dossierId")`,
    message: 'A message is deleted only with its tombstone.',
  },
]
