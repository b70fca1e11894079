import type { Context } from '../context'
import { errors } from '../http/errors'
import { Refused } from '../http/refused'
import { publicProcedure } from '../procedures/standing'
import { stateOf } from './dossierState'
import type { Dossier } from './findDossier'

/**
 * Throws 409 `procedure.closed` when a dossier that was never submitted comes too late: it can neither be changed nor
 * submitted. What was typed stays, and goes on when the procedure opens again. One that was submitted may still be
 * corrected.
 */
export async function openToSubmission(context: Context, dossier: Dossier): Promise<void> {
  if (await isClosed(context, dossier)) throw errors.procedure.closed()
}

/** Whether it is a draft, never submitted, of a procedure that is not open. */
export async function isClosed(
  context: Context,
  dossier: Pick<Dossier, 'state' | 'procedureId'>,
): Promise<boolean> {
  if (stateOf(dossier) !== 'draft') return false
  try {
    return (await publicProcedure(context, dossier.procedureId)).standing !== 'open'
  } catch (error) {
    if (error instanceof Refused) return true
    throw error
  }
}
