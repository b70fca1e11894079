import type { Standing } from '../../schemas/api/procedures'
import type { Context } from '../context'
import { errors } from '../http/errors'
import type { RevisionDefinition } from './definitions'
import { todayFor } from './todayFor'

/** A procedure as the public meets it: its published revision, and whether a dossier can be begun today. */
export type PublicProcedure = { readonly definition: RevisionDefinition; readonly standing: Standing }

/**
 * What is published of a procedure. The dates are those of this revision, for dossiers begun on former ones too: a
 * period is the procedure's. Throws 404 when there is no such procedure in public.
 */
export async function publicProcedure(context: Context, procedureId: string): Promise<PublicProcedure> {
  const row = await context.database.read
    .selectFrom('procedures')
    .innerJoin('revisions', 'revisions.procedureId', 'procedures.id')
    .select(['procedures.state', 'revisions.id'])
    .where('procedures.id', '=', procedureId)
    .where('procedures.state', 'in', ['open', 'closed'])
    .where('revisions.status', '=', 'published')
    .executeTakeFirst()
  if (!row) throw errors.procedure.notFound()
  const definition = await context.definitions.of(row.id)
  return { definition, standing: row.state === 'open' ? standingToday(context, definition) : 'closed' }
}

/** Where today lies among the dates that a definition sets. */
export function standingToday(context: Context, definition: RevisionDefinition): Standing {
  const today = todayFor(context, definition)
  const { opens, closes } = definition.procedure
  if (closes !== undefined && today > closes) return 'closed'
  return opens !== undefined && today < opens ? 'notYet' : 'open'
}

/**
 * The published revision of an open procedure, to begin a dossier on. Throws 404 when there is no such procedure
 * in public, 409 `procedure.notOpen` when it is closed or today is outside its dates.
 */
export async function openRevision(context: Context, procedureId: string): Promise<RevisionDefinition> {
  const { definition, standing } = await publicProcedure(context, procedureId)
  if (standing !== 'open') throw errors.procedure.notOpen()
  return definition
}
