import { Type } from 'typebox'
import { Check } from 'typebox/value'
import type { AskedElement, AskedField, Evaluation } from '../../forms/engine'
import { SupportingDocument } from '../../schemas/answers'
import type { WordedProblem } from '../../schemas/problem'
import type { Context } from '../context'
import { word } from '../messages'
import type { Dossier } from './findDossier'

/**
 * A problem for each answer that names a file which is not this dossier's, or not as the server's own row has it: its
 * name, size, type and fingerprint are the server's to say.
 */
export async function lostFiles(
  { database, locale }: Context,
  dossier: Dossier,
  evaluation: Evaluation,
): Promise<readonly WordedProblem[]> {
  const answered = evaluation.sections.flatMap(({ elements }) => fieldsIn(elements)).flatMap(filesOf)
  if (answered.length === 0) return []
  const rows = await database.read
    .selectFrom('files')
    .select(['id as fileId', 'name', 'size', 'sha256', 'mediaType'])
    .where('dossierId', '=', dossier.id)
    .execute()
  const kept = new Set(rows.map(told))
  return answered
    .filter(({ files }) => !files.every((file) => kept.has(told(file))))
    .map(({ path }) => ({ at: path, code: 'file.notKept', message: word('file.notKept', {}, locale) }))
}

const Files = Type.Array(SupportingDocument)

function fieldsIn(elements: readonly AskedElement[]): readonly AskedField[] {
  return elements.flatMap((element) => {
    if (element.kind === 'repetition') return element.rows.flatMap((row) => fieldsIn(row.elements))
    return element.kind === 'field' ? [element] : []
  })
}

/** Only file answers have this shape: other lists hold texts or `{ other }`. */
function filesOf({
  path,
  value,
}: AskedField): readonly { path: string; files: readonly SupportingDocument[] }[] {
  return Array.isArray(value) && value.length > 0 && Check(Files, value) ? [{ path, files: value }] : []
}

function told({ fileId, name, size, sha256, mediaType }: SupportingDocument): string {
  return JSON.stringify([fileId, name, size, sha256, mediaType])
}
