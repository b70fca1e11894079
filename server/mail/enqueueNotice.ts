import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'
import { type Notice, notices } from './notices'

/** The kind of the job that tells somebody what happened to a dossier. */
export const noticeKind = 'mail.notice'

type Told = {
  readonly dossierId: string
  readonly what: Notice
  readonly actorId?: string
  /** Whether this reader knows already, or will. */
  unless?(reader: string): Promise<boolean>
}

/**
 * Queues, in the transaction of what it tells, one mail to the dossier's owner or to each agent who follows it: never
 * to those who refused what it is about, nor to `actorId`, who did it. Each is written to in the account's own language.
 */
export async function enqueueNotice(tx: Tx, clock: Clock, told: Told): Promise<void> {
  const { to, about } = notices[told.what]
  const readers = to === 'owner' ? await ownerOf(tx, told.dossierId) : await followersOf(tx, told.dossierId)
  for (const reader of readers) {
    if (to === 'agents' && reader === told.actorId) continue
    if (about !== null && (await refuses(tx, reader, about))) continue
    if (await told.unless?.(reader)) continue
    const payload = { what: told.what, to: reader }
    await enqueueJob(tx, clock, { kind: noticeKind, dossierId: told.dossierId, payload })
  }
}

/** The agents who follow a dossier: those who have done something to it, or written about it. */
async function followersOf(tx: Tx, dossierId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('accountRoles')
    .select('accountId')
    .where('role', '=', 'agent')
    .where(({ eb, selectFrom, or }) =>
      or([
        eb(
          'accountId',
          'in',
          selectFrom('dossierEvents').select('actorId').where('dossierId', '=', dossierId),
        ),
        eb('accountId', 'in', selectFrom('messages').select('authorId').where('dossierId', '=', dossierId)),
      ]),
    )
    .where('accountId', 'not in', tx.selectFrom('dossiers').select('ownerId').where('id', '=', dossierId))
    .orderBy('accountId')
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
