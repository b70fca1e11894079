import type { SupportingDocument } from '../../schemas/answers'
import { areDocuments } from '../fields/file/documents'

/** Files with one that has arrived: in the place of the one it replaces, else at the end. */
export function placed(
  files: readonly SupportingDocument[],
  sent: SupportingDocument,
  replaces: string | undefined,
): readonly SupportingDocument[] {
  // The same bytes under the same name are the same file: it stands there once.
  const others = files.filter(({ fileId }) => fileId !== sent.fileId || fileId === replaces)
  const place = others.findIndex(({ fileId }) => fileId === replaces)
  return place === -1 ? [...others, sent] : others.with(place, sent)
}

/** The files of an answer; none where it is another's, or cannot be read. */
export function documentsIn(value: unknown): readonly SupportingDocument[] {
  return areDocuments(value) ? value : []
}
