import type { Migration } from './migration'
import { run } from './run'

/** The agents that a dossier was routed to when it was submitted. */
export const groups: Migration = {
  name: '0006-groups',
  async up(tx, { words: { text } }) {
    await run(tx, `alter table "dossiers" add column "groupId" ${text}`)
  },
}
