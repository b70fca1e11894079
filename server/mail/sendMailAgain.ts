import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { appendEvent } from '../dossiers/appendEvent'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { givenUp } from './receiptState'

/**
 * Has every mail to a dossier's owner that was given up tried anew, for as long as a new one. Throws 409
 * `mail.noneFailed` when there is none, or a colleague was first, 503 where this service sends no mail.
 */
export async function sendMailAgain(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<void> {
  const { clock, config, database } = context
  if (config.smtpUrl === null) throw errors.mail.unconfigured()
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  await database.write(async (tx) => {
    const jobs = await givenUp(tx, loaded)
    if (jobs.length === 0) throw errors.mail.noneFailed()
    await tx
      .updateTable('jobs')
      .set({ state: 'waiting', attempts: 0, runAt: at, createdAt: at, lastError: null, doneAt: null })
      .where('id', 'in', jobs)
      .execute()
    const event = { dossierId: loaded.id, at, kind: 'sendMailAgain', actorId: accountId } as const
    await appendEvent(tx, { ...event, from: null, to: null })
  })
}
