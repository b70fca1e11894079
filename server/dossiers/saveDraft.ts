import { refuseChanges } from '../../forms/engine/changes/refuseChanges'
import type { saveDraft as route } from '../../schemas/api/dossiers'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import { instantOf } from '../clock'
import type { Context } from '../context'
import type { Tx } from '../database'
import { errors } from '../http/errors'
import { changedElsewhere } from './changedElsewhere'
import { isEditable } from './dossierState'
import { appendChanges } from './draftStore'
import type { Dossier } from './findDossier'
import { formOf } from './formOf'
import { openToSubmission } from './openToSubmission'
import { wordProblems } from './wordProblems'

type Saved = ResponseOf<typeof route>

/**
 * Appends changes to the draft they were based on. Unfinished and invalid answers are saved; what no answer can be is
 * refused whole (422). The same `saveId` gets the same answer. Answered once the commit, shared with other saves, is
 * on disk; its cost does not grow with the draft.
 */
export async function saveDraft(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<Saved> {
  await openToSubmission(context, loaded)
  const form = await formOf(context, loaded)
  const problems = refuseChanges(form, body.changes)
  if (problems.length > 0) {
    throw errors.dossier.refusedChanges({ problems: wordProblems(problems, form, context.locale) })
  }
  const save = {
    dossierId: loaded.id,
    saveId: body.saveId,
    changes: JSON.stringify(body.changes),
    savedAt: instantOf(context.clock),
  }
  const saved = await context.database.writeTogether((tx) => append(tx, save, body.basedOn))
  if (saved === 'stale') throw await changedElsewhere(context, loaded)
  return saved
}

type Save = { dossierId: string; saveId: string; changes: string; savedAt: string }

async function append(tx: Tx, save: Save, basedOn: number): Promise<Saved | 'stale'> {
  const former = await tx
    .selectFrom('draftChanges')
    .select(['number', 'savedAt'])
    .where('dossierId', '=', save.dossierId)
    .where('saveId', '=', save.saveId)
    .executeTakeFirst()
  if (former) return former
  const { foldedAt, head } = await headOf(tx, save.dossierId)
  if (basedOn !== head) return 'stale'
  const number = head + 1
  await appendChanges(tx, { ...save, number }, foldedAt)
  await tx.updateTable('dossiers').set({ updatedAt: save.savedAt }).where('id', '=', save.dossierId).execute()
  return { number, savedAt: save.savedAt }
}

/** The draft's number now, if it can be written to; else 404 or 409. */
async function headOf(tx: Tx, dossierId: string): Promise<{ foldedAt: number; head: number }> {
  const row = await tx
    .selectFrom('dossiers')
    .innerJoin('drafts', 'drafts.dossierId', 'dossiers.id')
    .select(['dossiers.state', 'dossiers.deletedAt', 'drafts.foldedAt'])
    .select((draft) =>
      draft
        .selectFrom('draftChanges')
        .select((save) => save.fn.max<number | null>('draftChanges.number').as('last'))
        .where('draftChanges.dossierId', '=', dossierId)
        .as('last'),
    )
    .where('dossiers.id', '=', dossierId)
    .executeTakeFirst()
  if (!row || row.deletedAt !== null) throw errors.dossier.notFound()
  if (!isEditable(row)) throw errors.dossier.taken()
  return { foldedAt: row.foldedAt, head: Math.max(row.last ?? 0, row.foldedAt) }
}
