import { rm, rmdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Clock, instantIn } from '../clock'
import type { Installation } from '../context'
import type { Database } from '../database'
import type { JobKind } from '../jobs/jobKind'
import { arrivalsDirectory, bytesPath, copyPath, filesDirectory, namesIn } from './fileStore'
import { inTurn } from './inTurn'
import { type UnusedFile, unusedAmong, unusedFiles } from './unusedFiles'

const hour = 3_600_000

/** How long what is unused may lie. */
const unusedFor = 24 * hour

/**
 * Once an hour, removes what has been unused for a day: files in no draft and in no version, bytes without a row,
 * arrivals cut short.
 */
export const sweepFiles: JobKind = {
  everyMilliseconds: hour,
  async run(installation) {
    await sweepArrivals(installation)
    await sweepRows(installation)
    await sweepBytes(installation)
    return 'done'
  },
}

async function sweepArrivals({ config, clock, database }: Installation): Promise<void> {
  const directory = arrivalsDirectory(config)
  for (const name of await namesIn(directory)) await removeIfOld(join(directory, name), clock)
  await database.write((tx) =>
    tx.deleteFrom('arrivals').where('createdAt', '<', instantIn(clock, -unusedFor)).execute(),
  )
}

async function sweepRows({ database, clock }: Installation): Promise<void> {
  const since = { before: instantIn(clock, -unusedFor), still: instantIn(clock, -hour) }
  for (let after: string | null = ''; after !== null; ) {
    const { found, last } = await unusedFiles(database.read, since, after)
    for (const file of found) await forgetRow(database, file)
    after = last
  }
}

/** Looks again in the transaction: a save may have named the file meanwhile. */
async function forgetRow(database: Database, { id }: UnusedFile): Promise<void> {
  await database.write(async (tx) => {
    const unused = await unusedAmong(tx, [id])
    if (unused.length > 0) await tx.deleteFrom('files').where('id', '=', id).execute()
  })
}

/** Bytes go after their rows: a row always has its bytes. */
async function sweepBytes({ config, database, clock }: Installation): Promise<void> {
  const directory = filesDirectory(config)
  for (const dossierId of await namesIn(directory)) {
    const names = await namesIn(join(directory, dossierId))
    await inTurn(dossierId, async () => {
      const rows = await database.read
        .selectFrom('files')
        .select('sha256')
        .where('dossierId', '=', dossierId)
        .where('deletedAt', 'is', null)
        .execute()
      const kept = new Set(
        rows.flatMap(({ sha256 }) => [sha256, basename(copyPath(config, dossierId, sha256))]),
      )
      for (const name of names) {
        if (!kept.has(name)) await removeIfOld(bytesPath(config, dossierId, name), clock)
      }
      // Only an empty directory goes.
      await rmdir(join(directory, dossierId)).catch(() => {})
    })
  }
}

async function removeIfOld(path: string, clock: Clock): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (found && found.mtimeMs < clock.now().getTime() - unusedFor) await rm(path, { force: true })
}
