import { type Facts, factOf, type Lookup } from '../../schemas/lookup'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Row } from '../database/tables'
import { backOff } from '../jobs/backOff'
import { HopelessJob, type JobKind } from '../jobs/jobKind'
import { askFacts, awaitedIn } from './askFacts'
import { laterFacts } from './laterFacts'

/** How long the sources of one version may take, in milliseconds: nobody waits. */
const patience = 20_000

/**
 * Asks what a version's sources did not say when it was submitted, and keeps it beside the version. Comes back until
 * everything is answered; after three days what is not is told as such.
 */
export const completeVersion: JobKind = {
  async run(installation, job) {
    const version = await versionOf(installation, job)
    if (version === undefined) return 'done'
    const { awaited } = await laterFacts(installation.database.read, version)
    const missing = awaited.filter(({ state }) => state === 'waiting')
    const asker = { ...installation, locale: 'fr' as const, accountId: version.authorId }
    const said = await askFacts(asker, version.procedure, missing, {}, patience)
    await keep(installation, version, missing, said)
    const left = missing.filter((each) => factOf(said, each) === undefined)
    if (left.length === 0) return 'done'
    // A source that is no longer configured will not answer either, but may come back.
    const asked = awaitedIn(installation, version.procedure, left, said).length > 0
    const age = installation.clock.now().getTime() - Date.parse(job.createdAt)
    if (backOff(job.attempts, age) !== null) throw new Unanswered(asked ? 'UNANSWERED' : 'UNCONFIGURED')
    await abandon(installation, version, left)
    throw new HopelessJob('unanswered')
  },
}

/** Its code is kept and shown: nothing of what was asked. */
class Unanswered extends Error {
  readonly code: string
  constructor(code: string) {
    super(code)
    this.code = code
  }
}

type Version = NonNullable<Awaited<ReturnType<typeof versionOf>>>

async function versionOf({ database, definitions }: Installation, { dossierId, payload }: Row<'jobs'>) {
  const { version }: { version: number } = JSON.parse(payload)
  if (dossierId === null) return undefined
  const row = await database.read
    .selectFrom('dossierVersions')
    .select(['revisionId', 'authorId'])
    .where('dossierId', '=', dossierId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { procedure } = await definitions.of(row.revisionId)
  return { dossierId, version, procedure, authorId: row.authorId }
}

async function keep(
  { database, clock }: Installation,
  version: Version,
  missing: readonly Lookup[],
  said: Facts,
): Promise<void> {
  const answeredAt = instantOf(clock)
  await database.write(async (tx) => {
    for (const each of missing) {
      const fact = factOf(said, each)
      if (fact === undefined) continue
      await waiting(tx, version, each)
        .set({ state: 'answered', fact: fact === null ? null : JSON.stringify(fact), answeredAt })
        .execute()
    }
  })
}

async function abandon({ database }: Installation, version: Version, left: readonly Lookup[]): Promise<void> {
  await database.write(async (tx) => {
    for (const each of left) await waiting(tx, version, each).set({ state: 'abandoned' }).execute()
  })
}

function waiting(
  tx: Parameters<Parameters<Installation['database']['write']>[0]>[0],
  { dossierId, version }: Version,
  { source, key }: Lookup,
) {
  return tx
    .updateTable('laterFacts')
    .where('dossierId', '=', dossierId)
    .where('version', '=', version)
    .where('source', '=', source)
    .where('key', '=', key)
    .where('state', '=', 'waiting')
}
