import type { Migration } from './migration'
import { run } from './run'

/** Lists that administrators bring. */
export const lists: Migration = {
  name: '0009-lists',
  async up(tx, { words: { text, endTable } }) {
    await run(
      tx,
      `create table "lists" (
        "name" ${text} primary key,
        "source" ${text} not null,
        "sha256" ${text} not null,
        "lines" integer not null check ("lines" > 0),
        "putBy" ${text} not null references "accounts" ("id"),
        "putAt" ${text} not null
      )${endTable}`,
    )
  },
}
