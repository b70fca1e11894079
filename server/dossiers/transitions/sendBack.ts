import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { sendBack as route } from '../../../schemas/api/instruction'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { enqueueNotice } from '../../mail/enqueueNotice'
import type { Dossier } from '../findDossier'
import { makeTransition } from './makeTransition'
import { movedDossier } from './movedDossier'

/** Gives a dossier under instruction back to its owner: the draft, as it was left, can be changed again. */
export async function sendBack(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  const move = { dossierId: loaded.id, actorId: accountId, at, expected: body.expected } as const
  await database.write(async (tx) => {
    await makeTransition(tx, { ...move, name: 'sendBack' })
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'sentBack' })
  })
  return movedDossier(context, loaded)
}
