import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { takeIntoInstruction as route } from '../../../schemas/api/instruction'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { enqueueNotice } from '../../mail/enqueueNotice'
import type { Dossier } from '../findDossier'
import { closeCorrection } from './closeCorrection'
import { makeTransition } from './makeTransition'
import { movedDossier } from './movedDossier'

/**
 * Takes a submitted dossier into instruction. What its owner had not submitted stays in the draft, which nobody can
 * change any more; a correction that was pending is lifted.
 */
export async function takeIntoInstruction(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  const move = { dossierId: loaded.id, actorId: accountId, at, expected: body.expected } as const
  await database.write(async (tx) => {
    const dossier = await makeTransition(tx, { ...move, name: 'takeIntoInstruction' })
    await closeCorrection(tx, dossier, at, null)
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'instruction' })
  })
  return movedDossier(context, loaded)
}
