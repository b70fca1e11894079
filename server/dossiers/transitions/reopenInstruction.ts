import { refusedText } from '../../../forms/engine/changes/unicode'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { reopenInstruction as route } from '../../../schemas/api/instruction'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { enqueueNotice } from '../../mail/enqueueNotice'
import type { Dossier } from '../findDossier'
import { makeTransition } from './makeTransition'
import { movedDossier } from './movedDossier'

/** Takes a decided dossier up again; the former decision stays in its history. */
export async function reopenInstruction(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { expected, reason } = body
  if (refusedText(reason)) throw errors.sent.invalid()
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const move = { dossierId: loaded.id, actorId: accountId, at: instantOf(clock), expected, reason }
  await database.write(async (tx) => {
    await makeTransition(tx, { ...move, name: 'reopenInstruction' })
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'reopened' })
  })
  return movedDossier(context, loaded)
}
