import type { Migration } from './migration'
import { run } from './run'

/** Lists that come with a procedure of the product: nobody put them. */
export const listsOfTheProduct: Migration = {
  name: '0010-lists-of-the-product',
  async up(tx, { words: { text, endTable } }) {
    const columns = '"name", "source", "sha256", "lines", "putBy", "putAt"'
    await run(
      tx,
      `create table "newLists" (
        "name" ${text} primary key,
        "source" ${text} not null,
        "sha256" ${text} not null,
        "lines" integer not null check ("lines" > 0),
        "putBy" ${text} references "accounts" ("id"),
        "putAt" ${text} not null
      )${endTable}`,
      `insert into "newLists" (${columns}) select ${columns} from "lists"`,
      `drop table "lists"`,
      `alter table "newLists" rename to "lists"`,
    )
  },
}
