import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listFiles as route } from '../../schemas/api/files'
import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { hasRight, relationsTo } from '../dossiers/rights'
import { sharedFiles } from './sharedFiles'
import { standingOf } from './standing'

/** What became of those of a dossier's files that are shared with whoever asks. */
export async function listFiles(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { database, config } = context
  const relations = await relationsTo(context, loaded)
  const own = hasRight(relations, 'own')
  const rows = await database.read
    .selectFrom('files')
    .selectAll()
    .where('dossierId', '=', loaded.id)
    .orderBy('id')
    .execute()
  const isShared = await sharedFiles(context, loaded)
  const seen = rows.filter(isShared)
  return { files: seen.map((file) => standingOf(config, file, own)) }
}
