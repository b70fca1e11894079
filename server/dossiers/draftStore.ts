import { applyChanges } from '../../forms/engine'
import type { Answers, Changes } from '../../schemas/answers'
import type { Database, Tx } from '../database'
import { errors } from '../http/errors'

/** A draft as it stands: `number` counts its saves. */
export type Draft = { readonly number: number; readonly answers: Answers; readonly savedAt: string }

/** One save, ready to be appended: `changes` is JSON. */
export type NewChanges = {
  readonly dossierId: string
  readonly number: number
  readonly saveId: string
  readonly changes: string
  readonly savedAt: string
}

/** Saves are folded into the snapshot this many at a time, so that each costs what it changes, not the draft. */
const foldedTogether = 64

/** A save of this many characters is folded at once, so that saves not folded yet weigh little beside the draft. */
const large = 16 * 1024

/** Folded saves that are kept, so that one sent again is still recognised by its `saveId`. */
const remembered = 256

/** The most characters of JSON that a draft may hold. */
const largestDraft = 4 * 1024 * 1024

/** The draft of a dossier: its snapshot and the saves since. */
export async function readDraftOf(from: Database['read'] | Tx, dossierId: string): Promise<Draft> {
  const snapshot = await from
    .selectFrom('drafts')
    .select(['answers', 'foldedAt', 'savedAt'])
    .where('dossierId', '=', dossierId)
    .executeTakeFirstOrThrow()
  const saves = await from
    .selectFrom('draftChanges')
    .select(['number', 'changes', 'savedAt'])
    .where('dossierId', '=', dossierId)
    .where('number', '>', snapshot.foldedAt)
    .orderBy('number')
    .execute()
  // Saves were folded and forgotten between the two readings.
  if (saves[0] && saves[0].number !== snapshot.foldedAt + 1) return readDraftOf(from, dossierId)
  const folded: Answers = JSON.parse(snapshot.answers)
  const answers = saves.reduce((before, { changes }) => applyChanges(before, readChanges(changes)), folded)
  const last = saves.at(-1) ?? { number: snapshot.foldedAt, savedAt: snapshot.savedAt }
  return { number: last.number, answers, savedAt: last.savedAt }
}

/** Appends a save, whose number follows the draft's; folds when enough has gathered. */
export async function appendChanges(tx: Tx, save: NewChanges, foldedAt: number): Promise<void> {
  await tx.insertInto('draftChanges').values(save).execute()
  if (save.number - foldedAt >= foldedTogether || save.changes.length >= large)
    await foldDraft(tx, save.dossierId)
}

/** Folds every save into the snapshot. Throws 413 when the draft has become too large. */
export async function foldDraft(tx: Tx, dossierId: string): Promise<Draft> {
  const draft = await readDraftOf(tx, dossierId)
  const answers = JSON.stringify(draft.answers)
  if (answers.length > largestDraft) throw errors.dossier.tooLarge()
  await tx
    .updateTable('drafts')
    .set({ number: draft.number, foldedAt: draft.number, answers, savedAt: draft.savedAt })
    .where('dossierId', '=', dossierId)
    .execute()
  await tx
    .deleteFrom('draftChanges')
    .where('dossierId', '=', dossierId)
    .where('number', '<=', draft.number - remembered)
    .execute()
  return draft
}

function readChanges(text: string): Changes {
  return JSON.parse(text)
}
