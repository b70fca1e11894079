import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listFiles as route } from '../../schemas/api/files'
import { accountOf, type Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { standingOf } from './standing'

/** What became of a dossier's files: all of them for its owner; for an agent, those of the versions submitted. */
export async function listFiles(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { database, config } = context
  const own = loaded.ownerId === accountOf(context).accountId
  const rows = await database.read
    .selectFrom('files')
    .selectAll()
    .where('dossierId', '=', loaded.id)
    .orderBy('id')
    .execute()
  const contents = own
    ? []
    : await database.read
        .selectFrom('dossierVersions')
        .select('content')
        .where('dossierId', '=', loaded.id)
        .execute()
  const seen = rows.filter(({ id }) => own || contents.some(({ content }) => content.includes(`"${id}"`)))
  return { files: seen.map((file) => standingOf(config, file, own)) }
}
