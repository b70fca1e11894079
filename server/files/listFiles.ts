import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listFiles as route } from '../../schemas/api/files'
import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { seenFiles } from './seenFiles'
import { standingOf } from './standing'

/** What became of those of a dossier's files that are shared with whoever asks. */
export async function listFiles(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { files, own } = await seenFiles(context, loaded)
  return { files: files.map((file) => standingOf(context.config, file, own)) }
}
