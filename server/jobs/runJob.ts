import { instantIn, instantOf } from '../clock'
import type { Installation } from '../context'
import type { Row } from '../database/tables'
import { safeError } from '../http/problem'
import { backOff } from './backOff'
import { type Ended, HopelessJob, type JobKind } from './jobKind'

/** What is written on a job once it ran. */
type Ending = Partial<Row<'jobs'>> & { readonly state: string; readonly told?: Ended['ending'] }

/** Runs a claimed job and writes down how it ended; it never throws for what the job itself did. */
export async function runJob(installation: Installation, kind: JobKind, job: Row<'jobs'>): Promise<void> {
  const { told, ...ending } = await endingOf(installation, kind, job)
  await installation.database.write(async (tx) => {
    // A claim that ran out belongs to someone else by now.
    const mine = tx.updateTable('jobs').where('id', '=', job.id).where('attempts', '=', job.attempts)
    const { numUpdatedRows } = await mine.set({ lockedUntil: null, ...ending }).executeTakeFirstOrThrow()
    if (told !== undefined && numUpdatedRows > 0)
      await kind.ended?.(tx, job, { ending: told, at: instantOf(installation.clock) })
  })
}

async function endingOf(installation: Installation, kind: JobKind, job: Row<'jobs'>): Promise<Ending> {
  const { clock, log } = installation
  try {
    const outcome = await kind.run(installation, job)
    const state = outcome === 'needless' ? 'done' : outcome
    const told = outcome === 'done' ? ({ told: 'done' } as const) : {}
    const done = { ...told, state, doneAt: instantOf(clock), lastError: null }
    return kind.everyMilliseconds === undefined
      ? done
      : { ...done, ...again(installation, kind.everyMilliseconds) }
  } catch (error) {
    const ending = afterFailure(installation, kind, job, error)
    // Where it happened, not what it says: a mail server quotes addresses.
    const { id, kind: name, attempts } = job
    log.warn(
      { job: id, kind: name, attempts, cause: ending.lastError, stack: safeError(error).stack },
      'job failed',
    )
    return ending
  }
}

function afterFailure(installation: Installation, kind: JobKind, job: Row<'jobs'>, error: unknown): Ending {
  const { clock } = installation
  const lastError = causeOf(error)
  const age = clock.now().getTime() - Date.parse(job.createdAt)
  const wait = error instanceof HopelessJob ? null : backOff(job.attempts, age)
  if (wait !== null) return { state: 'waiting', runAt: instantIn(clock, wait), lastError }
  if (kind.everyMilliseconds !== undefined)
    return { lastError, ...again(installation, kind.everyMilliseconds) }
  return { state: 'failed', told: 'failed', doneAt: instantOf(clock), lastError }
}

/** A job that comes back starts anew. */
function again({ clock }: Installation, everyMilliseconds: number) {
  const runAt = instantIn(clock, everyMilliseconds)
  return { state: 'waiting', attempts: 0, runAt, createdAt: instantOf(clock) }
}

/** What may be kept of an error: its code, or its kind; a message may quote an address. */
function causeOf(error: unknown): string {
  if (error instanceof HopelessJob) return error.message
  if (typeof error !== 'object' || error === null) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}
