import { changesBetween } from '../../../forms/engine'
import type { AnswerPath, Answers } from '../../../schemas/answers'
import type { Tx } from '../../database'
import type { Dossier } from '../findDossier'
import { fieldsOf } from '../instructionOf'

/** What a new version says beside the one before it. */
export type Resubmitted = { readonly version: number; readonly before: Answers; readonly after: Answers }

/**
 * Closes the pending correction, if there is one, whatever changed: by a version, which says what it left untouched, or
 * by the instruction.
 */
export async function closeCorrection(
  tx: Tx,
  { id: dossierId, correctionId }: Pick<Dossier, 'id' | 'correctionId'>,
  closedAt: string,
  by: Resubmitted | null,
): Promise<void> {
  if (correctionId === null) return
  const correction = await tx
    .selectFrom('corrections')
    .selectAll()
    .where('id', '=', correctionId)
    .executeTakeFirstOrThrow()
  const untouched = by === null ? [] : untouchedIn(by, fieldsOf(correction))
  await tx
    .updateTable('corrections')
    .set({ closedAt, closedBy: by?.version ?? null, untouched: JSON.stringify(untouched) })
    .where('id', '=', correctionId)
    .execute()
  await tx.updateTable('dossiers').set({ correctionId: null }).where('id', '=', dossierId).execute()
}

function untouchedIn(
  { before, after }: Resubmitted,
  fields: readonly { readonly at: AnswerPath }[],
): readonly AnswerPath[] {
  const changed = Object.keys(changesBetween(before, after))
  return fields.map(({ at }) => at).filter((at) => !changed.some((path) => isWithin(path, at)))
}

/** An answer in a row changes its list, and a row that is gone takes its answers along; another order changes none. */
function isWithin(path: AnswerPath, at: AnswerPath): boolean {
  return path === at || path.startsWith(`${at}/`) || (path.includes('/') && at.startsWith(`${path}/`))
}
