import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'

/** The kind of job that makes the watermarked copy of an identity paper. */
export const copyKind = 'files.copy'

/** Queues the making of a file's watermarked copy. */
export function enqueueCopy(
  tx: Tx,
  clock: Clock,
  { id, dossierId }: { readonly id: string; readonly dossierId: string },
): Promise<void> {
  return enqueueJob(tx, clock, { kind: copyKind, dossierId, payload: { file: id } })
}
