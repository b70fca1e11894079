import { instantIn, instantOf } from '../clock'
import type { Tx } from '../database'
import { appendEvent } from '../dossiers/appendEvent'
import type { JobKind } from '../jobs/jobKind'

const hour = 3_600_000

/** How long drafts outlast the session they were begun in: a link sent to confirm an account may still take them along. */
const keptMilliseconds = 72 * hour

/** Accounts swept between two looks at what is due. */
const page = 50

/**
 * Once an hour, the drafts of accounts without credentials whose session has long been over go the way of the trash,
 * with their files, and wait no longer there. What stays of the account is an id without a name.
 */
export const sweepUnsigned: JobKind = {
  everyMilliseconds: hour,
  async run({ database, clock }) {
    for (;;) {
      const due = await database.read
        .selectFrom('accounts')
        .select('id')
        .where('until', '<=', instantIn(clock, -keptMilliseconds))
        .orderBy('until')
        .limit(page)
        .execute()
      for (const { id } of due) await database.write((tx) => sweep(tx, id, instantOf(clock)))
      if (due.length < page) return 'done'
    }
  },
}

async function sweep(tx: Tx, id: string, at: string): Promise<void> {
  const swept = await tx
    .updateTable('accounts')
    .set({ until: null })
    .where('id', '=', id)
    .where('until', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  // It has joined another account meanwhile.
  if (swept === undefined) return
  const drafts = await tx
    .updateTable('dossiers')
    .set({ deletedAt: at, updatedAt: at })
    .where('ownerId', '=', id)
    .where('deletedAt', 'is', null)
    .returning('id')
    .execute()
  for (const { id: dossierId } of drafts)
    await appendEvent(tx, { dossierId, at, kind: 'delete', actorId: null, from: 'draft', to: null })
  await tx.updateTable('dossiers').set({ purgeAt: at }).where('ownerId', '=', id).execute()
}
