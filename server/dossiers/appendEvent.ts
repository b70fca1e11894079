import { v7 as newId } from 'uuid'
import type { DossierState } from '../../schemas/dossier'
import type { EventKind, MailSubject } from '../../schemas/dossierEvent'
import type { Tx } from '../database'

/** What happened to a dossier; `actorId` is null for what the service did by itself. */
export type NewEvent = {
  readonly dossierId: string
  readonly at: string
  readonly kind: Exclude<EventKind, 'message'>
  readonly actorId: string | null
  readonly from: DossierState | null
  readonly to: DossierState | null
  readonly version?: number
  readonly reason?: string
  /** What a mail told. */
  readonly about?: MailSubject
}

/** Appends an event, in the transaction of what it tells. */
export async function appendEvent(
  tx: Tx,
  { from, to, version, reason, about, ...event }: NewEvent,
): Promise<void> {
  await tx
    .insertInto('dossierEvents')
    .values({
      id: newId(),
      ...event,
      fromState: from,
      toState: to,
      version: version ?? null,
      reason: reason ?? null,
      about: about ?? null,
    })
    .execute()
}
