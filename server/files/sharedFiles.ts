import { accountOf, type Context } from '../context'
import type { Row } from '../database/tables'
import type { Dossier } from '../dossiers/findDossier'
import { hasRight, relationsTo } from '../dossiers/rights'

type File = Pick<Row<'files'>, 'id' | 'uploadedBy'>

/**
 * Whether the account signed in may know of a dossier's file, and open it: what a message or a decision holds, for both sides; what
 * waits for a message, for whoever sent it; the rest for those who fill the dossier, and for an agent what a version holds.
 */
export async function sharedFiles(context: Context, dossier: Dossier): Promise<(file: File) => boolean> {
  const { read } = context.database
  const { accountId } = accountOf(context)
  const relations = await relationsTo(context, dossier)
  const [writes, fills] = [hasRight(relations, 'message'), hasRight(relations, 'fill')]
  const [messages, decisions, waiting, versions] = await Promise.all([
    read.selectFrom('messages').select('files as text').where('dossierId', '=', dossier.id).execute(),
    read.selectFrom('decisions').select('fileId').where('dossierId', '=', dossier.id).execute(),
    read
      .selectFrom('arrivals')
      .select(['fileId', 'createdBy'])
      .where('dossierId', '=', dossier.id)
      .where('purpose', '=', 'message')
      .execute(),
    fills
      ? []
      : read
          .selectFrom('dossierVersions')
          .select('content as text')
          .where('dossierId', '=', dossier.id)
          .execute(),
  ])
  return ({ id, uploadedBy }) => {
    if (decisions.some(({ fileId }) => fileId === id)) return relations.length > 0
    if (isNamed(messages, id)) return writes
    // The same file may have been sent as an answer before: then it is whose answer it is.
    if (waiting.some((each) => each.fileId === id && each.createdBy === uploadedBy))
      return uploadedBy === accountId
    return fills || isNamed(versions, id)
  }
}

function isNamed(texts: readonly { readonly text: string }[], id: string): boolean {
  return texts.some(({ text }) => text.includes(`"${id}"`))
}
