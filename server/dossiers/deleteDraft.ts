import { instantIn, instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { errors } from '../http/errors'
import { appendEvent } from './appendEvent'
import { stateOf } from './dossierState'
import type { Dossier } from './findDossier'

/** How long what is deleted waits in the trash. */
export const trashMilliseconds = 14 * 24 * 3_600_000

/** Puts a draft that was never submitted in the trash, for 14 days. Throws 409 `dossier.notDraft` afterwards. */
export async function deleteDraft(context: Context, { loaded }: { readonly loaded: Dossier }): Promise<void> {
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const now = instantOf(clock)
  await database.write(async (tx) => {
    const dossier = await tx
      .selectFrom('dossiers')
      .select(['state', 'deletedAt'])
      .where('id', '=', loaded.id)
      .executeTakeFirst()
    if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
    if (stateOf(dossier) !== 'draft') throw errors.dossier.notDraft()
    await tx
      .updateTable('dossiers')
      .set({ deletedAt: now, purgeAt: instantIn(clock, trashMilliseconds), updatedAt: now })
      .where('id', '=', loaded.id)
      .execute()
    const event = { dossierId: loaded.id, at: now, kind: 'delete', actorId: accountId } as const
    await appendEvent(tx, { ...event, from: 'draft', to: null })
  })
}
