import { type Clock, instantIn, instantOf } from '../clock'
import type { Database, Tx } from '../database'
import type { Row } from '../database/tables'

/** A claim outlives the longest job; one whose worker died is taken over after it. */
const claimedFor = 5 * 60_000

/**
 * Takes the job of one of these kinds that is due the longest, for this worker alone, and counts the attempt; null
 * when none is due. Two workers never hold the same job, on either database.
 */
export async function claimJob(
  { database, clock }: { database: Database; clock: Clock },
  kinds: readonly string[],
): Promise<Row<'jobs'> | null> {
  // Looking first spares a writing transaction when nothing is due, which is nearly always.
  if ((await dueJob(database.read, clock, kinds).executeTakeFirst()) === undefined) return null
  return database.write(async (tx) => {
    const due = dueJob(tx, clock, kinds)
    const job = await (database.dialect === 'postgres'
      ? due.forUpdate().skipLocked()
      : due
    ).executeTakeFirst()
    if (job === undefined) return null
    const claim = { state: 'running', attempts: job.attempts + 1, lockedUntil: instantIn(clock, claimedFor) }
    await tx.updateTable('jobs').set(claim).where('id', '=', job.id).execute()
    return { ...job, ...claim }
  })
}

function dueJob(from: Database['read'] | Tx, clock: Clock, kinds: readonly string[]) {
  const now = instantOf(clock)
  return from
    .selectFrom('jobs')
    .selectAll()
    .where('kind', 'in', kinds)
    .where((job) =>
      job.or([
        job.and([job('state', '=', 'waiting'), job('runAt', '<=', now)]),
        job.and([job('state', '=', 'running'), job('lockedUntil', '<=', now)]),
      ]),
    )
    .orderBy('runAt')
    .orderBy('id')
    .limit(1)
}
