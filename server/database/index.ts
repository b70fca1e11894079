import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import type { Clock } from '../clock'
import type { Config } from '../config'
import type { Dialect, StoreFailure } from './dialects/dialect'
import { openPostgres } from './dialects/postgres'
import { openSqlite } from './dialects/sqlite'
import { migrate } from './migrate'
import type { Tables } from './tables'
import { makeWriter, type Write } from './write'

export type { Tx } from './dialects/dialect'

/**
 * The store. A command computes first, then opens one transaction, and inside it awaits nothing but `tx`.
 *
 * `write` runs a transaction alone; its errors roll it back and are thrown. `writeTogether` shares one commit with the
 * up to 63 other tasks that wait, each in a savepoint: a task that throws undoes its own part only, and all are
 * answered after the commit. On PostgreSQL either may run a task again, so a task keeps nothing outside.
 */
export type Database = {
  readonly dialect: Dialect['name']
  readonly read: Kysely<Tables>
  readonly write: Write
  readonly writeTogether: Write
  failureOf(error: unknown): StoreFailure | null
  close(): Promise<void>
}

/** Where the store is: a data directory, or PostgreSQL's address. */
export type Place = Pick<Config, 'data' | 'databaseUrl'>

/** Opens the store that the configuration names, brought to this version's schema. */
export async function openDatabase(place: Place, clock: Clock): Promise<Database> {
  const dialect = openDialect(place)
  try {
    await migrate(dialect, clock)
  } catch (error) {
    await dialect.close()
    throw error
  }
  const writer = makeWriter(dialect)
  return {
    dialect: dialect.name,
    read: dialect.read,
    ...writer,
    failureOf: dialect.failureOf,
    close: () => dialect.close(),
  }
}

/** Opens a store as it is, whatever its schema. */
export function openDialect({ data, databaseUrl }: Place): Dialect {
  if (databaseUrl !== null) return openPostgres(databaseUrl)
  mkdirSync(data, { recursive: true, mode: 0o700 })
  return openSqlite(join(data, 'guichet.sqlite'))
}
