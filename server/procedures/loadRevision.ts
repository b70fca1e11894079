import type { Context } from '../context'
import type { Row } from '../database/tables'
import { errors } from '../http/errors'

/** A revision as it is kept. */
export type FoundRevision = Row<'revisions'>

/** The revision that an address names; 404 when there is none. */
export async function loadRevision(
  { database }: Context,
  { params }: { readonly params: { readonly procedure: string; readonly revision: number } },
): Promise<FoundRevision> {
  const found = await database.read
    .selectFrom('revisions')
    .selectAll()
    .where('procedureId', '=', params.procedure)
    .where('revision', '=', params.revision)
    .executeTakeFirst()
  if (!found) throw errors.procedure.revisionNotFound()
  return found
}
