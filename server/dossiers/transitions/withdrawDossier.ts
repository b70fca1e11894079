import { refusedText } from '../../../forms/engine/changes/unicode'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { withdrawDossier as route } from '../../../schemas/api/instruction'
import { instantIn, instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { enqueueNotice } from '../../mail/enqueueNotice'
import { trashMilliseconds } from '../deleteDraft'
import type { Dossier } from '../findDossier'
import { makeTransition } from './makeTransition'

/** Withdraws a dossier that nobody examines yet: to the trash for 14 days. Throws 409 `dossier.wrongState` afterwards. */
export async function withdrawDossier(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<void> {
  const { reason } = body
  if (reason !== undefined && refusedText(reason)) throw errors.sent.invalid()
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  const purgeAt = instantIn(clock, trashMilliseconds)
  const why = reason === undefined ? {} : { reason }
  await database.write(async (tx) => {
    const move = { dossierId: loaded.id, name: 'withdraw', actorId: accountId, at, ...why } as const
    const { version } = await makeTransition(tx, move)
    await tx.updateTable('dossiers').set({ deletedAt: at, purgeAt }).where('id', '=', loaded.id).execute()
    // Nobody but its owner has heard of a draft.
    if (version === 0) return
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'withdrawn' })
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'withdrawnToAgents', actorId: accountId })
  })
}
