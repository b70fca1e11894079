import { type Clock, instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import { appendEvent } from '../dossiers/appendEvent'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { givenUp, type Owned } from './receiptState'

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
    if (!(await tryAnew(tx, loaded, at, accountId))) throw errors.mail.noneFailed()
  })
}

/**
 * The same for every dossier of an account, by itself and once, in the transaction that gives the account another
 * address: what did not reach the former one goes to the new one. What the law does not ask for goes along, unless it is
 * refused or was read meanwhile.
 */
export async function sendToNewAddress(tx: Tx, clock: Clock, accountId: string): Promise<void> {
  const dossiers = await tx
    .selectFrom('dossiers')
    .select(['id', 'ownerId'])
    .where('ownerId', '=', accountId)
    .where('id', 'in', tx.selectFrom('jobs').select('dossierId').where('state', '=', 'failed'))
    .execute()
  for (const dossier of dossiers) await tryAnew(tx, dossier, instantOf(clock), null)
}

/** Whether anything was given up, and so is tried anew. The history says who had it sent: null for the service itself. */
async function tryAnew(tx: Tx, owned: Owned, at: string, actorId: string | null): Promise<boolean> {
  const jobs = await givenUp(tx, owned)
  if (jobs.length === 0) return false
  await tx
    .updateTable('jobs')
    .set({ state: 'waiting', attempts: 0, runAt: at, createdAt: at, lastError: null, doneAt: null })
    .where('id', 'in', jobs)
    .execute()
  const event = { dossierId: owned.id, at, kind: 'sendMailAgain', actorId } as const
  await appendEvent(tx, { ...event, from: null, to: null })
  return true
}
