import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'

/** The kind of job that has a file checked. */
export const checkKind = 'files.check'

/** Queues a file's check in the transaction that makes it. */
export function enqueueCheck(
  tx: Tx,
  clock: Clock,
  { id, dossierId }: { readonly id: string; readonly dossierId: string },
): Promise<void> {
  return enqueueJob(tx, clock, { kind: checkKind, dossierId, payload: { file: id } })
}
