import type { Tx } from '../../database'
import { appendEvent } from '../../dossiers/appendEvent'
import { stateOf } from '../../dossiers/dossierState'

/**
 * What becomes of the dossiers of an account that is erased. What was never submitted goes with the next purge of the
 * trash, what lies there too. The others stay as they were submitted; what was written since, and whoever helped to
 * fill them, goes.
 */
export async function eraseDossiers(tx: Tx, ownerId: string, at: string): Promise<void> {
  const own = await tx
    .selectFrom('dossiers')
    .select(['id', 'state', 'version', 'deletedAt'])
    .where('ownerId', '=', ownerId)
    .orderBy('id')
    .execute()
  for (const { id, version, deletedAt, ...rest } of own) {
    await tx.deleteFrom('invitations').where('dossierId', '=', id).execute()
    await tx.deleteFrom('dossierGuests').where('dossierId', '=', id).execute()
    const state = stateOf(rest)
    const event = { dossierId: id, at, kind: 'erase', actorId: ownerId, from: state, to: null } as const
    if (version > 0) {
      await tx.updateTable('drafts').set({ answers: '{}' }).where('dossierId', '=', id).execute()
      await tx.deleteFrom('draftChanges').where('dossierId', '=', id).execute()
      await tx.deleteFrom('draftMoves').where('dossierId', '=', id).execute()
      await appendEvent(tx, { ...event, to: state })
      continue
    }
    await tx
      .updateTable('dossiers')
      .set({ deletedAt: deletedAt ?? at, purgeAt: at, updatedAt: at })
      .where('id', '=', id)
      .execute()
    await appendEvent(tx, event)
  }
}
