import type { Context } from '../context'
import { errors } from '../http/errors'
import { isWithinDates } from '../procedures/openRevision'
import { stateOf } from './dossierState'
import type { Dossier } from './findDossier'

/**
 * Throws 409 `procedure.notOpen` when a dossier that was never submitted comes too late: its procedure is closed. What
 * was typed stays. One that was submitted may still be corrected.
 */
export async function openToSubmission(context: Context, dossier: Dossier): Promise<void> {
  if (stateOf(dossier) !== 'draft') return
  const procedure = await context.database.read
    .selectFrom('procedures')
    .select('state')
    .where('id', '=', dossier.procedureId)
    .executeTakeFirstOrThrow()
  const definition = await context.definitions.of(dossier.revisionId)
  if (procedure.state !== 'open' || !isWithinDates(context, definition)) throw errors.procedure.notOpen()
}
