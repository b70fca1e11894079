import type { downloadFile as route } from '../../schemas/api/dossiers'
import type { ParamsOf } from '../../schemas/api/endpoint'
import type { Context } from '../context'
import type { Row } from '../database/tables'
import { readableDossier } from '../dossiers/findDossier'
import { hasRight, relationsTo } from '../dossiers/rights'
import { errors } from '../http/errors'
import { bytesPath, copyPath } from './fileStore'
import type { Attachment } from './sendAttachment'
import { sharedFiles } from './sharedFiles'
import { refusalToOpen } from './standing'

type Params = ParamsOf<typeof route>

/** A file, and whether it is of the own dossier of whoever asks for it. */
export type OpenedFile = { readonly file: Row<'files'>; readonly own: boolean }

/** The file that an address names, if it is shared with the caller. Else 404. */
export async function readableFile(
  context: Context,
  { params }: { readonly params: Params },
): Promise<OpenedFile> {
  const dossier = await readableDossier(context, { params })
  const file = await context.database.read
    .selectFrom('files')
    .selectAll()
    .where('id', '=', params.file)
    .where('dossierId', '=', dossier.id)
    .executeTakeFirst()
  const isShared = await sharedFiles(context, dossier)
  if (!file || !isShared(file)) throw errors.file.notFound()
  const relations = await relationsTo(context, dossier)
  return { file, own: hasRight(relations, 'own') }
}

/** Finds the bytes that may be opened: an identity paper's are its owner's alone, anyone else gets the marked copy. */
export async function downloadFile(
  { config }: Context,
  { loaded: { file, own } }: { readonly loaded: OpenedFile },
): Promise<Attachment> {
  const refusal = refusalToOpen(config, file, own)
  if (refusal !== null) throw refusal
  const pathOf = own || file.identity === 0 ? bytesPath : copyPath
  return { path: pathOf(config, file.dossierId, file.sha256), name: file.name, mediaType: file.mediaType }
}
