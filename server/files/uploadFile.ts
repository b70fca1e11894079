import { rm } from 'node:fs/promises'
import type { Request } from 'express'
import type { SupportingDocument } from '../../schemas/answers'
import type { Context } from '../context'
import { isEditable } from '../dossiers/dossierState'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { arrivalsDirectory } from './fileStore'
import { keepFile } from './keepFile'
import { receiveFile } from './receiveFile'

/**
 * Takes one file into a dossier that can still be changed, and answers the value that the next save puts in an answer.
 */
export async function uploadFile(
  context: Context,
  { loaded, request }: { readonly loaded: Dossier; readonly request: Request },
): Promise<SupportingDocument> {
  if (!isEditable(loaded)) throw errors.dossier.taken()
  const received = await receiveFile(request, arrivalsDirectory(context.config))
  try {
    return await keepFile(context, loaded, received)
  } finally {
    await rm(received.path, { force: true })
  }
}
