import { v7 as uuid } from 'uuid'
import { type Clock, instantOf } from '../clock'
import type { Tx } from '../database'

/** Work to do once the transaction that asks for it is committed. */
export type NewJob = {
  readonly kind: string
  readonly dossierId?: string
  /** What the job needs to know beside the rows it will read: ids and numbers, no personal data. */
  readonly payload?: Readonly<Record<string, string | number>>
}

/** Queues a job in the transaction that causes it: both are kept, or neither. */
export async function enqueueJob(tx: Tx, clock: Clock, job: NewJob): Promise<void> {
  const now = instantOf(clock)
  await tx
    .insertInto('jobs')
    .values({
      id: uuid({ msecs: clock.now().getTime() }),
      kind: job.kind,
      dossierId: job.dossierId ?? null,
      payload: JSON.stringify(job.payload ?? {}),
      state: 'waiting',
      attempts: 0,
      runAt: now,
      createdAt: now,
    })
    .execute()
}
