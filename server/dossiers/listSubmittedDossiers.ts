import type { listSubmittedDossiers as route } from '../../schemas/api/dossiers'
import type { QueryOf, ResponseOf } from '../../schemas/api/endpoint'
import { labelIn } from '../../schemas/label'
import { accountOf, type Context } from '../context'
import { unreadIn, withUnread } from '../correspondence/messageStore'
import { errors } from '../http/errors'
import { dossierSummary } from './dossierSummary'
import type { Dossier } from './findDossier'

type Query = QueryOf<typeof route>

/** Dossiers on a page. */
const page = 50

/**
 * Submitted dossiers, the last submitted first, by keyset: a page costs the same however far it is. In this version
 * every agent sees every procedure's.
 */
export async function listSubmittedDossiers(
  context: Context,
  { query }: { readonly query: Query },
): Promise<ResponseOf<typeof route>> {
  const rows = await submittedAfter(context, query)
  const shown = rows.slice(0, page)
  const [dossierIds, { accountId }] = [shown.map(({ id }) => id), accountOf(context)]
  const unread = await unreadIn(context.database.read, { dossierIds, accountId, side: 'agent' })
  const last = rows.length > page ? shown.at(-1) : undefined
  return {
    dossiers: await Promise.all(
      shown.map(async (row) => ({ ...(await dossierSummary(context, row)), ...withUnread(unread, row) })),
    ),
    next: last ? `${last.submittedAt}_${last.id}` : null,
    procedures: await procedureNames(context),
  }
}

async function submittedAfter(
  { database }: Context,
  { procedure, after }: Query,
): Promise<readonly Dossier[]> {
  let found = database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('submittedAt', 'is not', null)
    .where('deletedAt', 'is', null)
  if (procedure !== undefined) found = found.where('procedureId', '=', procedure)
  if (after !== undefined) {
    const { submittedAt, id } = cursorIn(after)
    // A row value would say the same; SQLite's planner uses the index for this form on both keys.
    found = found
      .where('submittedAt', '<=', submittedAt)
      .where((dossier) => dossier.or([dossier('submittedAt', '<', submittedAt), dossier('id', '<', id)]))
  }
  return found
    .orderBy('submittedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(page + 1)
    .execute()
}

/** Where the page before ended, as this list itself said it; throws 422 for anything else. */
function cursorIn(after: string): { readonly submittedAt: string; readonly id: string } {
  const parts = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([0-9a-f-]{36})$/.exec(after)
  if (!parts?.[1] || !parts[2]) throw errors.sent.invalid()
  return { submittedAt: parts[1], id: parts[2] }
}

/** The procedures that have submitted dossiers, under their published title. */
async function procedureNames({ database, definitions, locale }: Context) {
  const rows = await database.read
    .selectFrom('procedures')
    .innerJoin('revisions', 'revisions.procedureId', 'procedures.id')
    .select(['procedures.id', 'revisions.id as revisionId'])
    .where('revisions.status', '=', 'published')
    .where((procedure) =>
      procedure.exists(
        procedure
          .selectFrom('dossiers')
          .select('dossiers.id')
          .whereRef('dossiers.procedureId', '=', 'procedures.id')
          .where('dossiers.submittedAt', 'is not', null),
      ),
    )
    .orderBy('procedures.id')
    .execute()
  return Promise.all(
    rows.map(async ({ id, revisionId }) => {
      const { procedure } = await definitions.of(revisionId)
      return { id, title: labelIn(procedure.title, locale) }
    }),
  )
}
