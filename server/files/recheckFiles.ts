import { instantIn } from '../clock'
import type { JobKind } from '../jobs/jobKind'
import { checkKind, enqueueCheck } from './enqueueCheck'

const hour = 3_600_000
const day = 24 * hour

/** Files looked at between two writes. */
const page = 100

/**
 * Once an hour, has those files checked again that no job is waiting to check: sent before an antivirus was
 * configured, or given up on a day ago and more.
 */
export const recheckFiles: JobKind = {
  everyMilliseconds: hour,
  async run({ config, database, clock }) {
    if (config.clamd === null) return 'done'
    for (let after: string | null = ''; after !== null; ) {
      const files = await database.read
        .selectFrom('files')
        .select(['id', 'dossierId'])
        .where('checkState', 'not in', ['clean', 'infected'])
        .where('deletedAt', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(page)
        .execute()
      const lately = await database.read
        .selectFrom('jobs')
        .select('payload')
        .where('kind', '=', checkKind)
        .where('dossierId', 'in', ['', ...new Set(files.map(({ dossierId }) => dossierId))])
        .where((job) =>
          job.or([job('state', 'in', ['waiting', 'running']), job('doneAt', '>', instantIn(clock, -day))]),
        )
        .execute()
      const taken = new Set(lately.map(({ payload }) => payload))
      const left = files.filter(({ id }) => !taken.has(JSON.stringify({ file: id })))
      await database.write(async (tx) => {
        for (const file of left) {
          await tx
            .updateTable('files')
            .set({ checkState: 'pending' })
            .where('id', '=', file.id)
            .where('checkState', '=', 'unchecked')
            .execute()
          await enqueueCheck(tx, clock, file)
        }
      })
      after = files.length < page ? null : (files.at(-1)?.id ?? null)
    }
    return 'done'
  },
}
