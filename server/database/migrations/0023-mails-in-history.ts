import type { Migration } from './migration'
import { run } from './run'

/** What a mail told, of events that are mails. */
export const mailsInHistory: Migration = {
  name: '0023-mails-in-history',
  async up(tx, { words: { text } }) {
    await run(tx, `alter table "dossierEvents" add column "about" ${text}`)
  },
}
