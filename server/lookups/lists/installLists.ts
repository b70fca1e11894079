import { instantOf } from '../../clock'
import type { Installation } from '../../context'
import { sha256Of } from '../../procedures/draftRevision'
import { listsBeside } from './listsBeside'

/**
 * Brings in the lists beside a definition's file: one that is not there, and one that the product brought before and has
 * changed since. A list that an administrator put stays theirs. A file with faults is left out, and said in the log.
 */
export async function installLists(
  { database, clock, log }: Pick<Installation, 'database' | 'clock' | 'log'>,
  definition: string,
): Promise<void> {
  for (const { name, source, read } of listsBeside(definition) ?? []) {
    if ('problems' in read) {
      log.error({ list: name, problems: read.problems }, 'shipped list refused')
      continue
    }
    const row = { source, sha256: sha256Of(source), lines: read.lines.length, putBy: null }
    const dated = { ...row, putAt: instantOf(clock) }
    await database.write((tx) =>
      tx
        .insertInto('lists')
        .values({ name, ...dated })
        .onConflict((same) =>
          same
            .column('name')
            .doUpdateSet(dated)
            .where('lists.putBy', 'is', null)
            .where('lists.sha256', '!=', row.sha256),
        )
        .execute(),
    )
  }
}
