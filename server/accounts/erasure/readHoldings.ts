import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readHoldings as route } from '../../../schemas/api/ownAccount'
import { labelIn } from '../../../schemas/label'
import { accountOf, type Context } from '../../context'
import type { Row } from '../../database/tables'
import { stateOf } from '../../dossiers/dossierState'
import { notGone } from '../../dossiers/findDossier'
import { lifetimeOf } from '../../dossiers/lifetime'

type Holdings = ResponseOf<typeof route>

/** What the account signed in holds: what erasing it would take away, and what would stay, until when. */
export async function readHoldings(context: Context): Promise<Holdings> {
  const { read } = context.database
  const { accountId } = accountOf(context)
  const own = await read
    .selectFrom('dossiers')
    .selectAll()
    .where('ownerId', '=', accountId)
    .where((dossier) => notGone(context, dossier))
    .orderBy('id')
    .execute()
  const here = own.filter(({ deletedAt }) => deletedAt === null)
  const submitted = here.filter(({ version }) => version > 0)
  const files = await read
    .selectFrom('files')
    .innerJoin('dossiers', 'dossiers.id', 'files.dossierId')
    .select((file) => [file.fn.countAll().as('count'), file.fn.sum('files.size').as('bytes')])
    .where('dossiers.ownerId', '=', accountId)
    .where((dossier) => notGone(context, dossier))
    .where('files.deletedAt', 'is', null)
    .executeTakeFirst()
  return {
    drafts: here.length - submitted.length,
    deleted: own.length - here.length,
    kept: await Promise.all(submitted.map((dossier) => keptOf(context, dossier))),
    versions: own.reduce((sum, { version }) => sum + version, 0),
    files: Number(files?.count ?? 0),
    bytes: Number(files?.bytes ?? 0),
  }
}

async function keptOf(context: Context, dossier: Row<'dossiers'>): Promise<Holdings['kept'][number]> {
  const { procedure } = await context.definitions.of(dossier.revisionId)
  const lifetime = await lifetimeOf(context, dossier)
  return {
    number: dossier.number,
    procedureTitle: labelIn(procedure.title, context.locale),
    state: stateOf(dossier),
    until: lifetime?.goes ?? null,
    afterDecision: procedure.retention.afterDecision,
  }
}
