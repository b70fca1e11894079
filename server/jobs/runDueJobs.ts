import { instantOf } from '../clock'
import type { Installation } from '../context'
import { claimJob } from './claimJob'
import { jobKinds } from './jobKinds'
import { runJob } from './runJob'

/**
 * Runs every job that is due, one after the other, until none is; gives back how many ran. Kinds that this version
 * does not know wait for one that does.
 */
export async function runDueJobs(
  installation: Installation,
  goOn: () => boolean = () => true,
): Promise<number> {
  let ran = 0
  while (goOn()) {
    const job = await claimJob(installation, [...jobKinds.keys()])
    const kind = job === null ? undefined : jobKinds.get(job.kind)
    if (job === null || kind === undefined) break
    await runJob(installation, kind, job)
    ran += 1
  }
  return ran
}

/** Queues the jobs that come back by themselves, on a store that does not have them yet. */
export async function queueRecurringJobs({ database, clock }: Installation): Promise<void> {
  const now = instantOf(clock)
  const recurring = [...jobKinds].filter(([, kind]) => kind.everyMilliseconds !== undefined)
  // One row each, for ever: its id is its kind.
  const rows = recurring.map(([kind]) => ({
    id: kind,
    kind,
    payload: '{}',
    state: 'waiting',
    attempts: 0,
    runAt: now,
    createdAt: now,
  }))
  await database.write((tx) =>
    tx
      .insertInto('jobs')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
