import { compareDefinitions, readerOf, wordChange } from '../../forms/engine/compare'
import type { QueryOf, ResponseOf } from '../../schemas/api/endpoint'
import type { compareRevisions as route } from '../../schemas/api/procedures'
import type { Context } from '../context'
import { tryDrafts } from './draftsTouched'
import { type FoundRevision, loadRevision } from './loadRevision'

type Input = { readonly loaded: FoundRevision; readonly query: QueryOf<typeof route> }

/** What changed from one revision of a procedure to another, in words, and which drafts moving would touch. */
export async function compareRevisions(
  context: Context,
  { loaded, query }: Input,
): Promise<ResponseOf<typeof route>> {
  const former = await formerRevision(context, loaded, query.with)
  if (former === undefined)
    return { with: null, changes: [], drafts: { total: 0, read: 0, touched: 0, losing: 0 } }
  const [before, after] = await Promise.all([
    context.definitions.of(former.id),
    context.definitions.of(loaded.id),
  ])
  const changes = compareDefinitions(before.procedure, after.procedure, context.types)
  const reader = readerOf(before.procedure, after.procedure, context)
  return {
    with: former.revision,
    changes: changes.map((change) => wordChange(change, reader)),
    drafts: await tryDrafts(context, before, after),
  }
}

/** The revision named, else the published one, else the one before. */
async function formerRevision(
  context: Context,
  { procedureId, revision }: FoundRevision,
  named: number | undefined,
): Promise<Pick<FoundRevision, 'id' | 'revision'> | undefined> {
  if (named !== undefined)
    return loadRevision(context, { params: { procedure: procedureId, revision: named } })
  const others = await context.database.read
    .selectFrom('revisions')
    .select(['id', 'revision', 'status'])
    .where('procedureId', '=', procedureId)
    .where('revision', '<', revision)
    .orderBy('revision', 'desc')
    .execute()
  return others.find(({ status }) => status === 'published') ?? others[0]
}
