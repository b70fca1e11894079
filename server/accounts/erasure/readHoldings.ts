import { dateAfter } from '../../../forms/engine/calendar'
import { finalStates } from '../../../forms/lifecycle'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readHoldings as route } from '../../../schemas/api/ownAccount'
import { labelIn } from '../../../schemas/label'
import { dateIn } from '../../clock'
import { accountOf, type Context } from '../../context'
import type { Row } from '../../database/tables'
import { stateOf } from '../../dossiers/dossierState'

type Holdings = ResponseOf<typeof route>

/** What the account signed in holds: what erasing it would take away, and what would stay, until when. */
export async function readHoldings(context: Context): Promise<Holdings> {
  const { read } = context.database
  const { accountId } = accountOf(context)
  const own = await read
    .selectFrom('dossiers')
    .selectAll()
    .where('ownerId', '=', accountId)
    .where('deletedAt', 'is', null)
    .orderBy('id')
    .execute()
  const submitted = own.filter(({ version }) => version > 0)
  const files = await read
    .selectFrom('files')
    .innerJoin('dossiers', 'dossiers.id', 'files.dossierId')
    .select((file) => [file.fn.countAll().as('count'), file.fn.sum('files.size').as('bytes')])
    .where('dossiers.ownerId', '=', accountId)
    .where('dossiers.deletedAt', 'is', null)
    .where('files.deletedAt', 'is', null)
    .executeTakeFirst()
  return {
    drafts: own.length - submitted.length,
    kept: await Promise.all(submitted.map((dossier) => keptOf(context, dossier))),
    versions: submitted.reduce((sum, { version }) => sum + version, 0),
    files: Number(files?.count ?? 0),
    bytes: Number(files?.bytes ?? 0),
  }
}

async function keptOf(
  { database, definitions, locale }: Context,
  dossier: Row<'dossiers'>,
): Promise<Holdings['kept'][number]> {
  const { procedure } = await definitions.of(dossier.revisionId)
  const { afterDecision } = procedure.retention
  const state = stateOf(dossier)
  const decided = await database.read
    .selectFrom('dossierEvents')
    .select((event) => event.fn.max('at').as('at'))
    .where('dossierId', '=', dossier.id)
    .where('toState', '=', state)
    .where('fromState', '<>', state)
    .executeTakeFirst()
  const at = decided?.at
  const date = at && dateIn({ now: () => new Date(at) }, procedure.timeZone ?? 'Europe/Paris')
  return {
    number: dossier.number,
    procedureTitle: labelIn(procedure.title, locale),
    state,
    until:
      finalStates.some((final) => final === state) && date ? (dateAfter(date, afterDecision) ?? null) : null,
    afterDecision,
  }
}
