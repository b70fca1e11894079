import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listFiles as route } from '../../schemas/api/files'
import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { hasRight, relationsTo } from '../dossiers/rights'
import { standingOf } from './standing'

/** What became of a dossier's files: all of them for those who fill it; for an agent, those of the versions submitted. */
export async function listFiles(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { database, config } = context
  const relations = await relationsTo(context, loaded)
  const [own, fills] = [hasRight(relations, 'own'), hasRight(relations, 'fill')]
  const rows = await database.read
    .selectFrom('files')
    .selectAll()
    .where('dossierId', '=', loaded.id)
    .orderBy('id')
    .execute()
  const contents = fills
    ? []
    : await database.read
        .selectFrom('dossierVersions')
        .select('content')
        .where('dossierId', '=', loaded.id)
        .execute()
  const seen = rows.filter(({ id }) => fills || contents.some(({ content }) => content.includes(`"${id}"`)))
  return { files: seen.map((file) => standingOf(config, file, own)) }
}
