import type { MailState } from '../../schemas/dossier'
import type { Context } from '../context'
import type { Tx } from '../database'
import type { Dossier } from '../dossiers/findDossier'
import { hasRight, relationsTo } from '../dossiers/rights'

/** The kind of the job that mails a receipt; kinds of mail begin with `mail.`. */
export const receiptKind = 'mail.receipt'

/** How the mail of a job in this state fares. */
const mailStates: Readonly<Record<string, MailState>> = {
  waiting: 'pending',
  running: 'pending',
  done: 'sent',
  failed: 'failed',
  unconfigured: 'unconfigured',
}

/** How the mail of a dossier's last receipt fares; null before the first submission. */
export async function receiptState(
  { database, config }: Context,
  dossierId: string,
): Promise<MailState | null> {
  const job = await database.read
    .selectFrom('jobs')
    .select('state')
    .where('dossierId', '=', dossierId)
    .where('kind', '=', receiptKind)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (job === undefined) return null
  const state = mailStates[job.state] ?? 'pending'
  // The job learns it when it runs; the page that thanks for a submission is read before.
  return state === 'pending' && config.smtpUrl === null ? 'unconfigured' : state
}

/** A dossier, and whose it is. */
export type Owned = { readonly id: string; readonly ownerId: string }

/** Whether a mail to a dossier's owner was given up: told to whoever is concerned, but not to who only helps to fill. */
export async function isUndelivered(context: Context, dossier: Dossier): Promise<boolean> {
  if (!hasRight(await relationsTo(context, dossier), 'message')) return false
  return (await givenUp(context.database.read, dossier)).length > 0
}

/** The jobs of the mails to a dossier's owner that were given up. */
export async function givenUp(
  from: Pick<Tx, 'selectFrom'>,
  { id, ownerId }: Owned,
): Promise<readonly string[]> {
  const failed = await from
    .selectFrom('jobs')
    .select(['id', 'kind', 'payload'])
    .where('dossierId', '=', id)
    .where('kind', 'like', 'mail.%')
    .where('state', '=', 'failed')
    .execute()
  return failed
    .filter(({ kind, payload }) => kind === receiptKind || payload.includes(`"${ownerId}"`))
    .map((job) => job.id)
}
