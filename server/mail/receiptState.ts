import type { MailState } from '../../schemas/dossier'
import type { Context } from '../context'

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

/** Whether a mail to a dossier's owner was given up: it takes a letter or a call to reach the person. */
export async function isUndelivered(
  { database }: Context,
  { id, ownerId }: { readonly id: string; readonly ownerId: string },
): Promise<boolean> {
  const failed = await database.read
    .selectFrom('jobs')
    .select(['kind', 'payload'])
    .where('dossierId', '=', id)
    .where('kind', 'like', 'mail.%')
    .where('state', '=', 'failed')
    .execute()
  return failed.some(({ kind, payload }) => kind === receiptKind || payload.includes(`"${ownerId}"`))
}
