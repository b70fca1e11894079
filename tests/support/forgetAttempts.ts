import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import type { RunningApp } from './startApp'

/** Forgets what was counted against the limits: for tests that ask more than a person would. */
export function forgetAttempts(app: RunningApp): Promise<void> {
  return onCounts(app, 'delete from limits')
}

/** Lets so many seconds go by for what was counted: counts go by the system's clock, which tests do not set. */
export function passAttempts(app: RunningApp, seconds: number): Promise<void> {
  return onCounts(app, `update limits set expire = expire - ${seconds * 1000}`)
}

async function onCounts({ directory, installation }: RunningApp, statement: string): Promise<void> {
  const { database } = installation()
  if (database.dialect === 'postgres') {
    await database.write((tx) => sql.raw(statement).execute(tx))
    return
  }
  const store = new Sqlite(join(directory, 'limits.sqlite'))
  store.exec(statement)
  store.close()
}
