import { rm } from 'node:fs/promises'
import type { Request } from 'express'
import { v7 as newId } from 'uuid'
import type { SupportingDocument } from '../../schemas/answers'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import type { NewRow } from '../database/tables'
import { isEditable } from '../dossiers/dossierState'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { mediaTypeOf } from './fileKind'
import { arrivalsDirectory, keepBytes } from './fileStore'
import { inTurn } from './inTurn'
import { largestDossier, mostFiles } from './limits'
import { receiveFile, wrongType } from './receiveFile'

/**
 * Takes one file into a dossier that can still be changed, and answers the value that the next save puts in an answer.
 * The bytes are on disk before the row is written. The same bytes under the same name are the same file.
 */
export async function uploadFile(
  context: Context,
  { loaded, request }: { readonly loaded: Dossier; readonly request: Request },
): Promise<SupportingDocument> {
  const { config, database, clock } = context
  if (!isEditable(loaded)) throw errors.dossier.wrongState()
  const received = await receiveFile(request, arrivalsDirectory(config))
  try {
    const mediaType = await mediaTypeOf(received.path, received.name, received)
    if (mediaType === null) throw wrongType()
    const row = {
      id: newId(),
      dossierId: loaded.id,
      sha256: received.sha256,
      name: received.name,
      size: received.size,
      mediaType,
      uploadedBy: accountOf(context).accountId,
      createdAt: instantOf(clock),
    }
    return await inTurn(loaded.id, async () => {
      await keepBytes(config, received.path, loaded.id, received.sha256)
      return database.write((tx) => keepRow(tx, row))
    })
  } finally {
    await rm(received.path, { force: true })
  }
}

async function keepRow(tx: Tx, row: NewRow<'files'>): Promise<SupportingDocument> {
  const dossier = await tx
    .selectFrom('dossiers')
    .select(['state', 'deletedAt'])
    .where('id', '=', row.dossierId)
    .executeTakeFirst()
  if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
  if (!isEditable(dossier)) throw errors.dossier.wrongState()
  const former = await tx
    .selectFrom('files')
    .select(['id', 'name', 'size', 'sha256', 'mediaType'])
    .where('dossierId', '=', row.dossierId)
    .where('sha256', '=', row.sha256)
    .where('name', '=', row.name)
    .executeTakeFirst()
  if (former) return answerOf(former)
  const kept = await tx
    .selectFrom('files')
    .select((file) => [file.fn.countAll().as('files'), file.fn.sum('size').as('bytes')])
    .where('dossierId', '=', row.dossierId)
    .executeTakeFirst()
  const full = Number(kept?.bytes ?? 0) + row.size > largestDossier || Number(kept?.files ?? 0) >= mostFiles
  if (full) throw errors.file.tooMany()
  await tx.insertInto('files').values(row).execute()
  return answerOf(row)
}

type Kept = Pick<NewRow<'files'>, 'id' | 'name' | 'size' | 'sha256' | 'mediaType'>

function answerOf({ id, name, size, sha256, mediaType }: Kept): SupportingDocument {
  return { fileId: id, name, size, sha256, mediaType }
}
