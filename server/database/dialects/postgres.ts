import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from '../tables'
import type { Dialect, Guard, StoreFailure, Tx } from './dialect'

/** Attempts at a transaction that the database could not put in order with others'. */
const attempts = 10

/** An arbitrary number, the same in every process: PostgreSQL names advisory locks by number. */
const migrationLock = 7_185_003_110

/**
 * PostgreSQL. Transactions are serializable, so that a command written for SQLite's single writer is right here
 * too, whatever other processes do; those that the database refuses are run again.
 */
export function openPostgres(address: string): Dialect {
  const pool = new pg.Pool({ connectionString: address, max: 10, connectionTimeoutMillis: 5000 })
  // A connection that breaks while idle is replaced at the next use; unheard, it would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    name: 'postgres',
    read: kysely,
    transact: (task) => transactAgain(kysely, task),
    transactAlone: (task) => transactAlone(kysely, task),
    words: { text: 'text collate "C"', endTable: '' },
    guard: guardStatements,
    failureOf,
    close: () => kysely.destroy(),
  }
}

function transactAlone<T>(kysely: Kysely<Tables>, task: (tx: Tx) => Promise<T>): Promise<T> {
  // A serializable transaction sees the store as it was before it waited for the lock.
  const transaction = kysely.transaction().setIsolationLevel('read committed')
  return transaction.execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(tx)
    return task(tx)
  })
}

async function transactAgain<T>(kysely: Kysely<Tables>, task: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await kysely.transaction().setIsolationLevel('serializable').execute(task)
    } catch (error) {
      if (failureOf(error) !== 'again' || attempt === attempts) throw error
    }
  }
}

function guardStatements({ name, table, on, when, message }: Guard): readonly string[] {
  const refuse = `raise exception '${message}' using errcode = 'GU001'`
  const body = when ? `if ${when} then ${refuse}; end if;` : `${refuse};`
  return [
    `create function "${name}"() returns trigger language plpgsql as ` +
      `$$ begin ${body} return ${on === 'delete' ? 'old' : 'new'}; end $$`,
    `create trigger "${name}" before ${on} on "${table}" for each row execute function "${name}"()`,
  ]
}

function failureOf(error: unknown): StoreFailure | null {
  if (!(error instanceof Error)) return null
  const code = 'code' in error ? String(error.code) : ''
  if (code === '23505') return 'unique'
  if (code === 'GU001') return 'guarded'
  if (code === '40001' || code === '40P01') return 'again'
  if (code === '53100') return 'full'
  if (code === '55P03' || code === '53300') return 'busy'
  return /^(08|57P|ECONN|EPIPE)/.test(code) || /connection/i.test(error.message) ? 'lost' : null
}
