import type { Migration } from './migration'
import { run } from './run'

/** When an account was erased; when a draft's owner was reminded of it, and told that it expires; a clock that jumped. */
export const leaving: Migration = {
  name: '0020-leaving',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `alter table "accounts" add column "erasedAt" ${text}`,
      `alter table "dossiers" add column "remindedAt" ${text}`,
      `alter table "dossiers" add column "expiryToldAt" ${text}`,
      `create table "clockReadings" (
        "name" ${text} primary key,
        "lastAt" ${text} not null,
        "steadySince" ${text}
      )${endTable}`,
    )
  },
}
