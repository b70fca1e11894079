import type { Context } from '../context'
import type { Row } from '../database/tables'
import type { Dossier } from '../dossiers/findDossier'
import { hasRight, relationsTo } from '../dossiers/rights'
import { sharedFiles } from './sharedFiles'

/** Files that somebody may know of, and whether they are their own. */
export type SeenFiles = { readonly files: readonly Row<'files'>[]; readonly own: boolean }

/** Those of a dossier's files that are shared with whoever asks, in the order they were sent. */
export async function seenFiles(context: Context, dossier: Dossier): Promise<SeenFiles> {
  const own = hasRight(await relationsTo(context, dossier), 'own')
  const rows = await context.database.read
    .selectFrom('files')
    .selectAll()
    .where('dossierId', '=', dossier.id)
    .orderBy('id')
    .execute()
  return { files: rows.filter(await sharedFiles(context, dossier)), own }
}
