import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { instantOf } from '../clock'
import type { Tx } from '../database'
import { filesDirectory } from '../files/fileStore'
import { inTurn } from '../files/inTurn'
import type { JobKind } from '../jobs/jobKind'
import { isClockSteady } from '../jobs/steadyClock'
import type { Dossier } from './findDossier'

const hour = 3_600_000

/** Dossiers purged between two looks at what is due. */
const page = 50

/**
 * Once an hour, purges dossiers whose time in the trash is over: everything in them goes, their number and dates stay as
 * a tombstone. Their files' bytes go after the commit; what a crash leaves of them is swept.
 */
export const purgeTrash: JobKind = {
  everyMilliseconds: hour,
  async run(installation) {
    const { database, clock, config, log } = installation
    if (!(await isClockSteady(installation, 'trash.purge'))) {
      log.warn('the clock has jumped: nothing is purged before it went on for a day')
      return 'done'
    }
    for (;;) {
      const due = await database.read
        .selectFrom('dossiers')
        .select('id')
        .where('purgeAt', '<=', instantOf(clock))
        .orderBy('purgeAt')
        .limit(page)
        .execute()
      for (const { id } of due) {
        const purgedAt = instantOf(clock)
        await database.write((tx) => purge(tx, id, purgedAt))
        await inTurn(id, () => rm(join(filesDirectory(config), id), { recursive: true, force: true }))
      }
      if (due.length < page) return 'done'
    }
  },
}

async function purge(tx: Tx, id: string, purgedAt: string): Promise<void> {
  const dossier: Dossier | undefined = await tx
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', id)
    .where('purgeAt', '<=', purgedAt)
    .executeTakeFirst()
  if (dossier === undefined) return
  const { number, procedureId, createdAt, submittedAt } = dossier
  const reason = submittedAt === null ? 'trash' : 'withdrawn'
  const tombstone = { dossierId: id, number, procedureId, createdAt, submittedAt, purgedAt, reason }
  // First: without it the database keeps versions and events from going.
  await tx.insertInto('tombstones').values(tombstone).execute()
  for (const table of [
    'dossierVersions',
    'dossierEvents',
    'messages',
    'draftChanges',
    'drafts',
    'files',
    'jobs',
    'laterFacts',
    'corrections',
    'decisions',
    'annotations',
  ] as const) {
    await tx.deleteFrom(table).where('dossierId', '=', id).execute()
  }
  await tx.deleteFrom('dossiers').where('id', '=', id).execute()
}
