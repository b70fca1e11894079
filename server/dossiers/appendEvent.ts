import { v7 as newId } from 'uuid'
import type { DossierState } from '../../schemas/dossier'
import type { Tx } from '../database'

/** What happened to a dossier; `actorId` is null for what the service did by itself. */
export type NewEvent = {
  readonly dossierId: string
  readonly at: string
  readonly kind: string
  readonly actorId: string | null
  readonly from: DossierState | null
  readonly to: DossierState | null
  readonly version?: number
  readonly reason?: string
}

/** Appends an event, in the transaction of what it tells. */
export async function appendEvent(tx: Tx, { from, to, version, reason, ...event }: NewEvent): Promise<void> {
  await tx
    .insertInto('dossierEvents')
    .values({
      id: newId(),
      ...event,
      fromState: from,
      toState: to,
      version: version ?? null,
      reason: reason ?? null,
    })
    .execute()
}
