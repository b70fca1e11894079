import { purgeTrash } from '../dossiers/purgeTrash'
import { sweepFiles } from '../files/sweepFiles'
import { receiptKind } from '../mail/receiptState'
import { sendReceipt } from '../mail/sendReceipt'
import type { JobKind } from './jobKind'

/** Every kind of job, by the name that its rows carry. */
export const jobKinds: ReadonlyMap<string, JobKind> = new Map([
  [receiptKind, sendReceipt],
  ['files.sweep', sweepFiles],
  ['trash.purge', purgeTrash],
])
