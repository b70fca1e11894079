import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Tx } from '../database'
import { filesDirectory } from '../files/fileStore'
import { inTurn } from '../files/inTurn'
import type { Dossier } from './findDossier'

type Purging = {
  readonly id: string
  /** Why it goes, as the tombstone keeps it; null where, as it now is, it stays after all. */
  reason(dossier: Dossier): string | null
}

/**
 * Purges a dossier: everything in it goes, its number and dates stay as a tombstone. Its files' bytes go after the
 * commit; what a crash leaves of them is swept.
 */
export async function purgeDossier(
  { clock, config, database }: Installation,
  { id, reason }: Purging,
): Promise<void> {
  const purgedAt = instantOf(clock)
  const purged = await database.write(async (tx) => {
    const dossier = await tx.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirst()
    const why = dossier === undefined ? null : reason(dossier)
    if (dossier === undefined || why === null) return false
    await purge(tx, dossier, { purgedAt, reason: why })
    return true
  })
  if (purged) await inTurn(id, () => rm(join(filesDirectory(config), id), { recursive: true, force: true }))
}

async function purge(
  tx: Tx,
  { id, number, procedureId, createdAt, submittedAt }: Dossier,
  end: { readonly purgedAt: string; readonly reason: string },
): Promise<void> {
  const tombstone = { dossierId: id, number, procedureId, createdAt, submittedAt, ...end }
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
