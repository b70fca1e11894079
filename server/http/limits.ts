import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  RateLimiterSQLite,
  type RateLimiterStoreAbstract,
} from 'rate-limiter-flexible'
import type { Limit } from '../../schemas/api/endpoint'
import type { Clock } from '../clock'
import type { Config } from '../config'
import { errors } from './errors'

/** Counts attempts, by account or address. */
export type Limits = {
  /** Counts one; throws 429 with `Retry-After` when there were too many in the minute. */
  take(limit: Limit, key: string): Promise<void>
  /** Forgets the counts that are over. */
  sweep(): Promise<void>
  close(): Promise<void>
}

/**
 * Limits of so many a minute and more only keep one caller from crowding out others: they are counted in
 * memory, and a restart forgives a minute of them. Those below keep secrets from being guessed: they are kept.
 */
const keptBelow = 100

/**
 * Counts where the configuration keeps everything, in a store of their own: on SQLite a second file, so that an
 * attempt never waits for the writing lock nor for the disk. When that store fails, memory counts instead.
 */
export async function openLimits(
  config: Pick<Config, 'data' | 'databaseUrl'>,
  clock: Clock,
): Promise<Limits> {
  const store = config.databaseUrl === null ? openFile(config.data) : await openTable(config.databaseUrl)
  const counters = new Map<string, RateLimiterMemory | RateLimiterStoreAbstract>()
  const counterOf = (limit: Limit) => {
    const known = counters.get(limit.name) ?? makeCounter(limit, store.counter)
    counters.set(limit.name, known)
    return known
  }
  return {
    async take(limit, key) {
      try {
        await counterOf(limit).consume(createHash('sha256').update(key).digest('base64url'))
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        throw errors.access.tooMany({ retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) })
      }
    },
    sweep: () => store.forget(clock.now().getTime()),
    close: store.close,
  }
}

type CounterOptions = {
  keyPrefix: string
  points: number
  duration: number
  insuranceLimiter: RateLimiterMemory
}
type Store = {
  counter(options: CounterOptions): RateLimiterStoreAbstract
  /** Forgets what expired before `moment`, in milliseconds since 1970. */
  forget(moment: number): Promise<void>
  close(): Promise<void>
}

function makeCounter({ name, perMinute }: Limit, kept: Store['counter']) {
  const options = { keyPrefix: name, points: perMinute, duration: 60 }
  const inMemory = new RateLimiterMemory(options)
  return perMinute < keptBelow ? kept({ ...options, insuranceLimiter: inMemory }) : inMemory
}

const tableName = 'limits'

function openFile(directory: string): Store {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const client = new Sqlite(join(directory, 'limits.sqlite'))
  client.pragma('journal_mode = wal')
  // A power cut may forget attempts; it takes longer than the minute they count for.
  client.pragma('synchronous = off')
  client.exec(
    `create table if not exists ${tableName} (key text primary key, points integer not null default 0, expire integer)`,
  )
  return {
    counter: (options) =>
      new RateLimiterSQLite({
        ...options,
        storeClient: client,
        storeType: 'better-sqlite3',
        tableName,
        tableCreated: true,
      }),
    forget: async (moment) => void client.prepare(`delete from ${tableName} where expire < ?`).run(moment),
    close: async () => void client.close(),
  }
}

async function openTable(address: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: address, max: 2, connectionTimeoutMillis: 2000 })
  pool.on('error', () => {})
  await pool.query(
    `create table if not exists "${tableName}" (key text primary key, points integer not null default 0, expire bigint)`,
  )
  return {
    counter: (options) =>
      new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        tableName,
        tableCreated: true,
      }),
    forget: async (moment) => void (await pool.query(`delete from ${tableName} where expire < $1`, [moment])),
    close: () => pool.end(),
  }
}
