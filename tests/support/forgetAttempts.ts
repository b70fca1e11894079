import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import type { RunningApp } from './startApp'

/** Forgets what was counted against the limits of a minute: for tests that ask more than a person would. */
export async function forgetAttempts({ directory, installation }: RunningApp): Promise<void> {
  const { database } = installation()
  if (database.dialect === 'postgres') {
    await database.write((tx) => sql`delete from "limits"`.execute(tx))
    return
  }
  const store = new Sqlite(join(directory, 'limits.sqlite'))
  store.exec('delete from limits')
  store.close()
}
