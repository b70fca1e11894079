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

/** Delays that grow: at most so many in each of these times, the shortest time first. */
export type Ladder = {
  readonly name: string
  readonly steps: readonly { readonly times: number; readonly seconds: number }[]
}

/** One that was counted on a ladder. */
export type Climbed = {
  /** How long to wait before the next one is worth anything; 0 when this one is. */
  readonly waitSeconds: number
  /** Takes it off again: it was none of those that are counted. */
  giveBack(): Promise<void>
}

/** Counts attempts, by account or address. */
export type Limits = {
  /** Counts one; throws 429 with `Retry-After` when there were too many in the minute. */
  take(limit: Limit, key: string): Promise<void>
  /** Counts one on a ladder, across restarts. One that has to wait climbs no further. */
  climb(ladder: Ladder, key: string): Promise<Climbed>
  /** Forgets what was counted for a key. */
  forget(ladder: Ladder, key: string): Promise<void>
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
  const counters = new Map<string, Counter>()
  const counterOf = (count: Count) => {
    const known = counters.get(count.name) ?? makeCounter(count, store.counter)
    counters.set(count.name, known)
    return known
  }
  const stepsOf = ({ name, steps }: Ladder) =>
    steps.map(({ times, seconds }) => counterOf({ name: `${name}/${seconds}`, times, seconds, kept: true }))
  return {
    async take({ name, perMinute }, key) {
      const count = { name, times: perMinute, seconds: 60, kept: perMinute < keptBelow }
      const retryAfterSeconds = await consume(counterOf(count), nameOf(key))
      if (retryAfterSeconds > 0) throw errors.access.tooMany({ retryAfterSeconds })
    },
    async climb(ladder, key) {
      const counted: Counter[] = []
      const giveBack = async () => {
        for (const counter of counted.splice(0)) await counter.reward(nameOf(key), 1)
      }
      for (const counter of stepsOf(ladder)) {
        const waitSeconds = await consume(counter, nameOf(key))
        if (waitSeconds > 0) return { waitSeconds, giveBack }
        counted.push(counter)
      }
      return { waitSeconds: 0, giveBack }
    },
    async forget(ladder, key) {
      for (const counter of stepsOf(ladder)) await counter.delete(nameOf(key))
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

type Counter = RateLimiterMemory | RateLimiterStoreAbstract
type Count = {
  readonly name: string
  readonly times: number
  readonly seconds: number
  readonly kept: boolean
}

function makeCounter({ name, times, seconds, kept }: Count, counter: Store['counter']): Counter {
  const options = { keyPrefix: name, points: times, duration: seconds }
  const inMemory = new RateLimiterMemory(options)
  return kept ? counter({ ...options, insuranceLimiter: inMemory }) : inMemory
}

/** Counts one; the seconds to wait when it is one too many, else 0. */
async function consume(counter: Counter, key: string): Promise<number> {
  try {
    await counter.consume(key)
    return 0
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    return Math.ceil(refusal.msBeforeNext / 1000)
  }
}

/** Neither addresses nor accounts are kept as they are. */
function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url')
}

const tableName = 'limits'

function openFile(directory: string): Store {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const client = new Sqlite(join(directory, 'limits.sqlite'))
  client.pragma('journal_mode = wal')
  // A power cut may forget the attempts of its last second.
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
