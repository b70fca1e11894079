import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'
import { type Notice, notices } from './notices'

/** The kind of the job that tells somebody what happened to a dossier. */
export const noticeKind = 'mail.notice'

/**
 * Queues, in the transaction of what it tells, one mail to the dossier's owner or to each agent who follows it: never
 * to those who refused what it is about, nor to `actorId`, who did it. Each is written to in the account's own language.
 */
export async function enqueueNotice(
  tx: Tx,
  clock: Clock,
  told: { readonly dossierId: string; readonly what: Notice; readonly actorId?: string },
): Promise<void> {
  const { to, about } = notices[told.what]
  const readers = to === 'owner' ? await ownerOf(tx, told.dossierId) : await followersOf(tx, told.dossierId)
  for (const reader of readers) {
    if (to === 'agents' && reader === told.actorId) continue
    if (about !== null && (await refuses(tx, reader, about))) continue
    const payload = { what: told.what, to: reader }
    await enqueueJob(tx, clock, { kind: noticeKind, dossierId: told.dossierId, payload })
  }
}

/** The agents who follow a dossier: those who have done something to it. */
async function followersOf(tx: Pick<Tx, 'selectFrom'>, dossierId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('dossierEvents')
    .innerJoin('dossiers', 'dossiers.id', 'dossierEvents.dossierId')
    .innerJoin('accountRoles', 'accountRoles.accountId', 'dossierEvents.actorId')
    .select('accountRoles.accountId')
    .distinct()
    .where('dossierEvents.dossierId', '=', dossierId)
    .where('accountRoles.role', '=', 'agent')
    .whereRef('accountRoles.accountId', '<>', 'dossiers.ownerId')
    .orderBy('accountRoles.accountId')
    .execute()
  return rows.map(({ accountId }) => accountId)
}

async function ownerOf(tx: Tx, dossierId: string): Promise<readonly string[]> {
  const { ownerId } = await tx
    .selectFrom('dossiers')
    .select('ownerId')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  return [ownerId]
}

async function refuses(tx: Tx, accountId: string, about: string): Promise<boolean> {
  const refusal = await tx
    .selectFrom('refusedNotices')
    .select('about')
    .where('accountId', '=', accountId)
    .where('about', '=', about)
    .executeTakeFirst()
  return refusal !== undefined
}
