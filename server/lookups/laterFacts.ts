import { Check } from 'typebox/value'
import { type Awaited, Fact, type Facts, factsOf, type Lookup } from '../../schemas/lookup'
import type { Clock } from '../clock'
import type { Database, Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'

/** The kind of the job that completes a version. */
export const completionKind = 'lookups.complete'

type Version = { readonly dossierId: string; readonly version: number }

/** What was learnt of a version after it was submitted, and what is still awaited. */
export type Later = { readonly facts: Facts; readonly awaited: readonly Awaited[] }

/** Notes what a new version's sources have not said, and queues the job that asks them again: in the caller's transaction. */
export async function awaitFacts(
  tx: Tx,
  clock: Clock,
  { dossierId, version }: Version,
  missing: readonly Lookup[],
): Promise<void> {
  if (missing.length === 0) return
  const rows = missing.map(({ source, key }) => ({ dossierId, version, source, key, state: 'waiting' }))
  await tx.insertInto('laterFacts').values(rows).execute()
  await enqueueJob(tx, clock, { kind: completionKind, dossierId, payload: { version } })
}

/** What came later for a version. */
export async function laterFacts(
  from: Database['read'] | Tx,
  { dossierId, version }: Version,
): Promise<Later> {
  const rows = await from
    .selectFrom('laterFacts')
    .select(['source', 'key', 'state', 'fact'])
    .where('dossierId', '=', dossierId)
    .where('version', '=', version)
    .orderBy('source')
    .orderBy('key')
    .execute()
  return {
    facts: factsOf(
      rows.flatMap(({ source, key, state, fact }) =>
        state === 'answered' ? [{ source, key, fact: readFact(fact) }] : [],
      ),
    ),
    awaited: rows.flatMap(({ source, key, state }) =>
      state === 'waiting' || state === 'abandoned' ? [{ source, key, state }] : [],
    ),
  }
}

function readFact(text: string | null): Fact | null {
  if (text === null) return null
  const fact: unknown = JSON.parse(text)
  if (!Check(Fact, fact)) throw new Error('A later fact does not hold what facts hold.')
  return fact
}
