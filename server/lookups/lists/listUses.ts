import { listsIn } from '../../../forms/engine/listsIn'
import type { ListUse } from '../../../schemas/api/lists'
import type { Context } from '../../context'
import type { Database } from '../../database'
import { summaryColumns, summaryOf } from '../../procedures/revisionSummary'

/** A revision that takes answers from a list. */
export type UsingRevision = ListUse & { readonly revisionId: string }

/**
 * The revisions that people may still meet and that take answers from lists, by list: drafts of revisions, published
 * ones, and superseded ones that have dossiers.
 */
export async function listUses(
  context: Pick<Context, 'database' | 'definitions'>,
): Promise<ReadonlyMap<string, readonly UsingRevision[]>> {
  const { database, definitions } = context
  const uses = new Map<string, UsingRevision[]>()
  for (const row of await metRevisions(database)) {
    const lists = await namedBy(context, row.id)
    if (lists.length === 0) continue
    const { procedure } = await definitions.of(row.id)
    const { revision, status } = summaryOf(row)
    const use = { procedureId: row.procedureId, title: procedure.title, revision, status }
    const using = { ...use, drafts: row.drafts, revisionId: row.id }
    for (const list of lists) uses.set(list, [...(uses.get(list) ?? []), using])
  }
  return uses
}

async function metRevisions({ read }: Database) {
  const [revisions, counts] = await Promise.all([
    read
      .selectFrom('revisions')
      .select(['revisions.id', 'revisions.procedureId', ...summaryColumns])
      .orderBy('procedureId')
      .orderBy('revision', 'desc')
      .execute(),
    read
      .selectFrom('dossiers')
      .select(['revisionId', 'state', ({ fn }) => fn.countAll<number>().as('count')])
      .where('deletedAt', 'is', null)
      .groupBy(['revisionId', 'state'])
      .execute(),
  ])
  return revisions.flatMap((row) => {
    const own = counts.filter(({ revisionId }) => revisionId === row.id)
    if (row.status === 'superseded' && own.length === 0) return []
    return [{ ...row, drafts: Number(own.find(({ state }) => state === 'draft')?.count ?? 0) }]
  })
}

/** Of each store the lists that each revision names: revisions never change, and are many. */
const known = new WeakMap<Database, Map<string, readonly string[]>>()

async function namedBy(
  { database, definitions }: Pick<Context, 'database' | 'definitions'>,
  revisionId: string,
): Promise<readonly string[]> {
  const names = known.get(database) ?? new Map<string, readonly string[]>()
  known.set(database, names)
  const found = names.get(revisionId)
  if (found !== undefined) return found
  const { procedure } = await definitions.of(revisionId)
  const lists = [...new Set(listsIn(procedure).map(({ list }) => list))]
  names.set(revisionId, lists)
  return lists
}
