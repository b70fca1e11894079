import type { Migration } from './migration'
import { run } from './run'

/** In which browser an account was asked for. */
export const whereItWasAsked: Migration = {
  name: '0024-where-it-was-asked',
  async up(tx, { words: { text } }) {
    await run(tx, `alter table "accountWishes" add column "browserHash" ${text}`)
  },
}
