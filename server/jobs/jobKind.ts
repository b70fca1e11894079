import type { Installation } from '../context'
import type { Tx } from '../database'
import type { Row } from '../database/tables'

/**
 * How a job ended: done, nothing left to do, or never to be done on this installation. What is thrown is tried again
 * later.
 */
type Outcome = 'done' | 'needless' | 'unconfigured'

/** How a job ended for good, and when. */
export type Ended = { readonly ending: 'done' | 'failed'; readonly at: string }

/** A kind of job. It may run more than once: it finds out by itself what is left to do. */
export type JobKind = {
  /** Present when the job comes back by itself, this long after it ended. */
  readonly everyMilliseconds?: number
  run(installation: Installation, job: Row<'jobs'>): Promise<Outcome>
  /** Keeps what came of it, in the transaction that ends the job: done, or given up. */
  ended?(tx: Tx, job: Row<'jobs'>, how: Ended): Promise<void>
}

/** Thrown by a job that trying again cannot mend. `code` is kept and shown: no personal data in it. */
export class HopelessJob extends Error {}
