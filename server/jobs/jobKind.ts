import type { Installation } from '../context'
import type { Row } from '../database/tables'

/** How a job ended: done, or never to be done on this installation. What is thrown is tried again later. */
type Outcome = 'done' | 'unconfigured'

/** A kind of job. It may run more than once: it finds out by itself what is left to do. */
export type JobKind = {
  /** Present when the job comes back by itself, this long after it ended. */
  readonly everyMilliseconds?: number
  run(installation: Installation, job: Row<'jobs'>): Promise<Outcome>
}

/** Thrown by a job that trying again cannot mend. `code` is kept and shown: no personal data in it. */
export class HopelessJob extends Error {}
