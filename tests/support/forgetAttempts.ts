import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { RunningApp } from './startApp'

/** Forgets what was counted against the limits of a minute: for tests that ask more than a person would. */
export function forgetAttempts({ directory }: Pick<RunningApp, 'directory'>): void {
  const store = new Sqlite(join(directory, 'limits.sqlite'))
  store.exec('delete from limits')
  store.close()
}
