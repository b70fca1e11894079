import type { MailSubject } from '../../schemas/dossierEvent'
import { appendEvent } from '../dossiers/appendEvent'
import type { JobKind } from '../jobs/jobKind'

/**
 * Keeps in a dossier's history that a mail left, or that it was given up, in the transaction that ends its job.
 * `subjectIn` reads from the job's payload what the mail tells; null where it is no affair of the dossier's owner.
 */
export function tellMail(subjectIn: (payload: unknown) => MailSubject | null): NonNullable<JobKind['ended']> {
  return async (tx, { dossierId, payload }, { ending, at }) => {
    const about = subjectIn(JSON.parse(payload))
    if (dossierId === null || about === null) return
    const kind = ending === 'done' ? 'mailSent' : 'mailFailed'
    await appendEvent(tx, { dossierId, at, kind, actorId: null, from: null, to: null, about })
  }
}
