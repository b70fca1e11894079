import type { Static } from 'typebox'
import { minutesOf } from '../../forms/engine/duration'
import type { ProcedureCard } from '../../schemas/api/procedures'
import { labelIn } from '../../schemas/label'
import type { Context } from '../context'
import type { RevisionDefinition } from './definitions'
import { standingToday } from './standing'
import { todayFor } from './todayFor'

type Card = Static<typeof ProcedureCard>

/** Procedures that a dossier can be begun on today, by title. */
export async function listOpenProcedures(context: Context): Promise<{ procedures: Card[] }> {
  const rows = await context.database.read
    .selectFrom('procedures')
    .innerJoin('revisions', 'revisions.procedureId', 'procedures.id')
    .select('revisions.id')
    .where('procedures.state', '=', 'open')
    .where('revisions.status', '=', 'published')
    .execute()
  const definitions = await Promise.all(rows.map(({ id }) => context.definitions.of(id)))
  const title = ({ procedure }: RevisionDefinition) => labelIn(procedure.title, context.locale)
  const open = definitions
    .filter((definition) => standingToday(context, definition) === 'open')
    .sort((one, other) => title(one).localeCompare(title(other), context.locale))
  return { procedures: open.map((definition) => cardOf(definition, todayFor(context, definition))) }
}

function cardOf({ procedure }: RevisionDefinition, today: string): Card {
  const { id, title, description, service, opens, closes } = procedure
  return {
    id,
    title,
    description: description ?? null,
    service,
    minutes: minutesOf(procedure),
    opens: opens ?? null,
    closes: closes ?? null,
    daysLeft: closes === undefined ? null : daysBetween(today, closes),
  }
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
