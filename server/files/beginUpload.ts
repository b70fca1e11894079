import { v7 as newId } from 'uuid'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import type { beginUpload as route } from '../../schemas/api/files'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { type Dossier, fillableDossier, messagingDossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { isTakenName } from './fileKind'
import { fileNameFrom } from './fileName'
import { roomIn } from './keepFile'
import { largestFile, limitText } from './limits'
import { expectRoomFor, type Purpose } from './purpose'
import { wrongType } from './receiveFile'

type Body = BodyOf<typeof route>

/** The dossier that a file is announced for, if the caller may send it one. */
export function receivingDossier(
  context: Context,
  input: { readonly params: { readonly dossier: string }; readonly body: Body },
): Promise<Dossier> {
  return input.body.for === 'message' ? messagingDossier(context, input) : fillableDossier(context, input)
}

/**
 * Makes room for a file whose bytes follow. What its name and its size tell is refused before a byte is sent; files on
 * their way count as if they were there.
 */
export async function beginUpload(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: Body },
): Promise<ResponseOf<typeof route>> {
  const purpose: Purpose = body.for ?? 'answer'
  expectRoomFor(purpose, loaded)
  const name = fileNameFrom(body.name)
  if (!isTakenName(name)) throw wrongType()
  if (body.size === 0) throw errors.file.empty()
  if (body.size > largestFile) throw errors.file.tooLarge({ params: { limit: limitText(largestFile) } })
  const arrival = {
    id: newId(),
    dossierId: loaded.id,
    name,
    size: body.size,
    fileId: null,
    createdBy: accountOf(context).accountId,
    createdAt: instantOf(context.clock),
    purpose,
  }
  await context.database.write(async (tx) => {
    const room = await roomIn(tx, loaded.id)
    const coming = await tx
      .selectFrom('arrivals')
      .select((each) => [each.fn.countAll().as('files'), each.fn.sum('size').as('bytes')])
      .where('dossierId', '=', loaded.id)
      .where('fileId', 'is', null)
      .executeTakeFirst()
    const full =
      room.bytes < body.size + Number(coming?.bytes ?? 0) || room.files < 1 + Number(coming?.files ?? 0)
    if (full) throw errors.file.tooMany()
    await tx.insertInto('arrivals').values(arrival).execute()
  })
  return { uploadId: arrival.id }
}
