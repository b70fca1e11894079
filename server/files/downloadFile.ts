import { pipeline } from 'node:stream/promises'
import type { downloadFile as route } from '../../schemas/api/dossiers'
import type { ParamsOf } from '../../schemas/api/endpoint'
import { accountOf, type Context } from '../context'
import type { Row } from '../database/tables'
import { type Dossier, readableDossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import type { Reply } from '../http/serve'
import { bytesPath, readBytes } from './fileStore'

type Params = ParamsOf<typeof route>

/**
 * The file that an address names: any of the dossier's for its owner; for an agent, those of the versions submitted.
 * Else 404.
 */
export async function readableFile(
  context: Context,
  { params }: { readonly params: Params },
): Promise<Row<'files'>> {
  const dossier = await readableDossier(context, { params })
  const file = await context.database.read
    .selectFrom('files')
    .selectAll()
    .where('id', '=', params.file)
    .where('dossierId', '=', dossier.id)
    .executeTakeFirst()
  const own = dossier.ownerId === accountOf(context).accountId
  if (!file || !(own || (await wasSubmitted(context, dossier, params.file)))) throw errors.file.notFound()
  return file
}

/** Finds the bytes of a file. */
export async function downloadFile(
  { config }: Context,
  { loaded }: { readonly loaded: Row<'files'> },
): Promise<{ readonly file: Row<'files'>; readonly path: string }> {
  return { file: loaded, path: bytesPath(config, loaded.dossierId, loaded.sha256) }
}

/** Sends bytes that nobody vouches for: to be saved, never shown in our own origin, never run. */
export async function sendFile(
  { file, path }: { readonly file: Row<'files'>; readonly path: string },
  { response }: Reply,
): Promise<void> {
  const bytes = await readBytes(path)
  // `attachment` writes the name after RFC 6266 and guesses a type, which ours then replaces.
  response.attachment(file.name)
  response.setHeader('Content-Type', file.mediaType)
  response.setHeader('Content-Length', file.size)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
  response.setHeader('Cache-Control', 'private, no-store, no-transform')
  await pipeline(bytes, response)
}

async function wasSubmitted({ database }: Context, { id }: Dossier, fileId: string): Promise<boolean> {
  const version = await database.read
    .selectFrom('dossierVersions')
    .select('version')
    .where('dossierId', '=', id)
    .where('content', 'like', `%"${fileId}"%`)
    .executeTakeFirst()
  return version !== undefined
}
