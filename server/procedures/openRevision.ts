import { dateIn } from '../clock'
import type { Context } from '../context'
import { errors } from '../http/errors'
import type { RevisionDefinition } from './definitions'

/** The time zone of a procedure that names none. */
const defaultTimeZone = 'Europe/Paris'

/** Today in the procedure's time zone: what `today` means in its definition. */
export function todayFor({ clock }: Context, { procedure }: RevisionDefinition): string {
  return dateIn(clock, procedure.timeZone ?? defaultTimeZone)
}

/**
 * The published revision of an open procedure, to begin a dossier on. Throws 404 when there is no such procedure
 * in public, 409 `procedure.notOpen` when it is closed or today is outside its dates.
 */
export async function openRevision(context: Context, procedureId: string): Promise<RevisionDefinition> {
  const row = await context.database.read
    .selectFrom('procedures')
    .innerJoin('revisions', 'revisions.procedureId', 'procedures.id')
    .select(['procedures.state', 'revisions.id'])
    .where('procedures.id', '=', procedureId)
    .where('revisions.status', '=', 'published')
    .executeTakeFirst()
  if (!row) throw errors.procedure.notFound()
  const definition = await context.definitions.of(row.id)
  if (row.state !== 'open' || !isWithinDates(context, definition)) throw errors.procedure.notOpen()
  return definition
}

/** Whether today is within the dates that the definition sets. */
export function isWithinDates(context: Context, definition: RevisionDefinition): boolean {
  const today = todayFor(context, definition)
  const { opens, closes } = definition.procedure
  return (opens === undefined || today >= opens) && (closes === undefined || today <= closes)
}
