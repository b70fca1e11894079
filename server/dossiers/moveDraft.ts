import { v7 as newId } from 'uuid'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import type { moveDraft as route } from '../../schemas/api/moves'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import { errors } from '../http/errors'
import { appendEvent } from './appendEvent'
import { changedElsewhere } from './changedElsewhere'
import { stateOf } from './dossierState'
import { appendChanges, foldDraft } from './draftStore'
import type { Dossier } from './findDossier'
import { openToSubmission } from './openToSubmission'
import { type PlannedMove, planMove } from './planMove'

type Moved = ResponseOf<typeof route>

/**
 * Moves a draft to the published revision, in one transaction: the draft as it was is kept whole, what has a place is
 * saved under the next number, the dossier changes its revision, an event tells it. The same call again gets the same
 * answer. Throws 409 `dossier.changedElsewhere` when the draft has moved on since it was shown, `dossier.otherRevision`
 * when another revision is the newest.
 */
export async function moveDraft(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<Moved> {
  const former = await movedBefore(context, loaded, body)
  if (former !== undefined) return former
  if (stateOf(loaded) !== 'draft') throw errors.dossier.notDraft()
  await openToSubmission(context, loaded)
  const planned = await planMove(context, loaded)
  if (planned === null || planned.to.revision !== body.revision) throw errors.dossier.otherRevision()
  if (planned.draft.number !== body.number) throw await changedElsewhere(context, loaded)
  const moved = await context.database.write((tx) => write(tx, context, loaded, planned))
  if (moved === 'stale') throw await changedElsewhere(context, loaded)
  return moved
}

/** The answer to a call that was made before: its draft number was moved to the revision it names. */
async function movedBefore(
  { database }: Context,
  { id }: Dossier,
  { number, revision }: BodyOf<typeof route>,
): Promise<Moved | undefined> {
  const row = await database.read
    .selectFrom('draftMoves')
    .innerJoin('revisions', 'revisions.id', 'draftMoves.toRevisionId')
    .select('revisions.revision')
    .where('dossierId', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.revision === revision ? { number: number + 1, revision } : undefined
}

async function write(
  tx: Tx,
  context: Context,
  { id, revisionId }: Dossier,
  { to, move, draft }: PlannedMove,
): Promise<Moved | 'stale'> {
  const dossier = await tx.selectFrom('dossiers').selectAll().where('id', '=', id).executeTakeFirst()
  if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
  if (stateOf(dossier) !== 'draft') throw errors.dossier.notDraft()
  const now = await foldDraft(tx, id)
  if (now.number !== draft.number || dossier.revisionId !== revisionId) return 'stale'
  const movedAt = instantOf(context.clock)
  const [fromRevisionId, toRevisionId] = [revisionId, to.revisionId]
  const kept = { answers: JSON.stringify(now.answers), aside: JSON.stringify(move.aside) }
  await tx
    .insertInto('draftMoves')
    .values({ dossierId: id, number: now.number, fromRevisionId, toRevisionId, ...kept, movedAt })
    .execute()
  const number = now.number + 1
  const changes = JSON.stringify(move.changes)
  await appendChanges(tx, { dossierId: id, number, saveId: newId(), changes, savedAt: movedAt }, now.number)
  await tx
    .updateTable('dossiers')
    .set({ revisionId: toRevisionId, updatedAt: movedAt })
    .where('id', '=', id)
    .execute()
  const actorId = accountOf(context).accountId
  await appendEvent(tx, { dossierId: id, at: movedAt, kind: 'move', actorId, from: 'draft', to: 'draft' })
  return { number, revision: to.revision }
}
