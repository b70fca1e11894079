import { rm } from 'node:fs/promises'
import { finalStates } from '../../forms/lifecycle'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { JobKind } from '../jobs/jobKind'
import { bytesPath, copyPath } from './fileStore'
import { inTurn } from './inTurn'

const hour = 3_600_000

/** Files deleted between two looks at what is due. */
const page = 50

/**
 * Once an hour, deletes the identity papers of dossiers that are decided: their bytes and the marked copies go, their
 * rows say when. What was submitted stays as it is: a version holds a name and a hash, never bytes.
 */
export const deleteIdentities: JobKind = {
  everyMilliseconds: hour,
  async run(installation) {
    for (;;) {
      const due = await installation.database.read
        .selectFrom('files')
        .innerJoin('dossiers', 'dossiers.id', 'files.dossierId')
        .select(['files.id', 'files.dossierId', 'files.sha256'])
        .where('files.identity', '=', 1)
        .where('files.deletedAt', 'is', null)
        .where('dossiers.state', 'in', finalStates)
        .orderBy('files.id')
        .limit(page)
        .execute()
      for (const file of due) await inTurn(file.dossierId, () => deleteBytes(installation, file))
      if (due.length < page) return 'done'
    }
  },
}

/** The row first: what a crash leaves of the bytes is swept. Bytes that another answer needs stay. */
async function deleteBytes(
  { database, config, clock }: Installation,
  { id, dossierId, sha256 }: { readonly id: string; readonly dossierId: string; readonly sha256: string },
): Promise<void> {
  const shared = await database.read
    .selectFrom('files')
    .select('id')
    .where('dossierId', '=', dossierId)
    .where('sha256', '=', sha256)
    .where('identity', '=', 0)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  const deletedAt = instantOf(clock)
  await database.write((tx) => tx.updateTable('files').set({ deletedAt }).where('id', '=', id).execute())
  await rm(copyPath(config, dossierId, sha256), { force: true })
  if (shared === undefined) await rm(bytesPath(config, dossierId, sha256), { force: true })
}
