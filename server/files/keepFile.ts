import { v7 as newId } from 'uuid'
import type { SupportingDocument } from '../../schemas/answers'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import type { NewRow } from '../database/tables'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { enqueueCheck } from './enqueueCheck'
import { mediaTypeOf } from './fileKind'
import { keepBytes } from './fileStore'
import { inTurn } from './inTurn'
import { largestDossier, mostFiles } from './limits'
import { expectRoomFor, type Purpose } from './purpose'
import { type ReceivedFile, wrongType } from './receiveFile'

/**
 * Makes a file that has arrived whole the dossier's: its bytes are on disk before the row is written. The same bytes
 * under the same name are the same file. `also` is written with it. Throws 415 for content that its name belies.
 */
export async function keepFile(
  context: Context,
  dossier: Dossier,
  received: ReceivedFile & { readonly purpose?: Purpose },
  also: (tx: Tx, fileId: string) => Promise<void> = async () => {},
): Promise<SupportingDocument> {
  const { config, database, clock } = context
  const mediaType = await mediaTypeOf(received.path, received.name, received)
  if (mediaType === null) throw wrongType()
  const row = {
    id: newId(),
    dossierId: dossier.id,
    sha256: received.sha256,
    name: received.name,
    size: received.size,
    mediaType,
    uploadedBy: accountOf(context).accountId,
    createdAt: instantOf(clock),
    checkState: config.clamd === null ? 'unchecked' : 'pending',
  }
  return inTurn(dossier.id, async () => {
    await keepBytes(config, received.path, dossier.id, received.sha256)
    return database.write(async (tx) => {
      const { kept, isNew } = await keepRow(tx, row, received.purpose ?? 'answer')
      if (isNew && config.clamd !== null) await enqueueCheck(tx, clock, row)
      await also(tx, kept.fileId)
      return kept
    })
  })
}

type Kept = { readonly kept: SupportingDocument; readonly isNew: boolean }

async function keepRow(tx: Tx, row: NewRow<'files'>, purpose: Purpose): Promise<Kept> {
  const dossier = await tx
    .selectFrom('dossiers')
    .select(['state', 'version', 'deletedAt'])
    .where('id', '=', row.dossierId)
    .executeTakeFirst()
  if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
  expectRoomFor(purpose, dossier)
  const former = await tx
    .selectFrom('files')
    .select(['id', 'name', 'size', 'sha256', 'mediaType'])
    .where('dossierId', '=', row.dossierId)
    .where('sha256', '=', row.sha256)
    .where('name', '=', row.name)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (former) return { kept: answerOf(former), isNew: false }
  const room = await roomIn(tx, row.dossierId)
  if (room.bytes < row.size || room.files < 1) throw errors.file.tooMany()
  await tx.insertInto('files').values(row).execute()
  return { kept: answerOf(row), isNew: true }
}

/** How many bytes and files a dossier may still get. */
export async function roomIn(
  tx: Tx,
  dossierId: string,
): Promise<{ readonly bytes: number; readonly files: number }> {
  const kept = await tx
    .selectFrom('files')
    .select((file) => [file.fn.countAll().as('files'), file.fn.sum('size').as('bytes')])
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  return {
    bytes: largestDossier - Number(kept?.bytes ?? 0),
    files: mostFiles - Number(kept?.files ?? 0),
  }
}

/** A file's row as an answer holds it. */
export function answerOf({
  id,
  name,
  size,
  sha256,
  mediaType,
}: Pick<NewRow<'files'>, 'id' | 'name' | 'size' | 'sha256' | 'mediaType'>): SupportingDocument {
  return { fileId: id, name, size, sha256, mediaType }
}
