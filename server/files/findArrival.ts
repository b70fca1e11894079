import type { ParamsOf, ResponseOf } from '../../schemas/api/endpoint'
import type { readUpload as route } from '../../schemas/api/files'
import { accountOf, type Context } from '../context'
import type { Row } from '../database/tables'
import { type Dossier, fillableDossier, messagingDossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { appended, stopAppending } from './appendBytes'
import { arrivalPath } from './fileStore'
import { answerOf } from './keepFile'
import { purposeOf } from './purpose'

/** An announced file and the dossier it is for. */
export type Arrival = { readonly dossier: Dossier; readonly arrival: Row<'arrivals'> }

type Input = { readonly params: ParamsOf<typeof route> }

/**
 * The upload that an address names: for an answer, in a dossier that the caller may fill; for a message, the caller's
 * own. Else 404.
 */
export async function sentArrival(context: Context, { params }: Input): Promise<Arrival> {
  const arrival = await context.database.read
    .selectFrom('arrivals')
    .selectAll()
    .where('id', '=', params.upload)
    .where('dossierId', '=', params.dossier)
    .executeTakeFirst()
  const forMessage = arrival !== undefined && purposeOf(arrival) === 'message'
  const dossier = await (forMessage ? messagingDossier : fillableDossier)(context, { params })
  const others = forMessage && arrival.createdBy !== accountOf(context).accountId
  if (arrival === undefined || others) throw errors.file.noUpload()
  return { dossier, arrival }
}

/** Says where to go on. Whoever asks has lost the connection that was sending: what still comes by it is not waited for. */
export async function readUpload(
  context: Context,
  { loaded: { arrival } }: { readonly loaded: Arrival },
): Promise<ResponseOf<typeof route>> {
  const file = await arrivedFile(context, arrival)
  if (file !== null) return { received: file.size, file }
  await stopAppending(arrival.id)
  return { received: await appended(arrivalPath(context.config, arrival.id)), file: null }
}

/** The file that an upload became; null while it is not whole. */
export async function arrivedFile({ database }: Context, { fileId }: Row<'arrivals'>) {
  if (fileId === null) return null
  const row = await database.read.selectFrom('files').selectAll().where('id', '=', fileId).executeTakeFirst()
  return row === undefined ? null : answerOf(row)
}
