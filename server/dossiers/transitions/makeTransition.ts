import { type DossierTransition, transition } from '../../../forms/lifecycle'
import type { DossierState } from '../../../schemas/dossier'
import type { Expected } from '../../../schemas/instruction'
import type { Tx } from '../../database'
import { errors } from '../../http/errors'
import { appendEvent } from '../appendEvent'
import { stateOf } from '../dossierState'
import type { Dossier } from '../findDossier'

/** One move in a dossier's life: who makes it, when, why, and on what they saw. */
export type Move = {
  readonly dossierId: string
  readonly name: DossierTransition
  readonly actorId: string
  readonly at: string
  readonly expected?: Expected
  /** The state of several that a decision leads to is told by its name. */
  readonly reason?: string
}

/**
 * Makes a transition in the caller's transaction, which then tests its guards and writes its effects: the state changes,
 * the event is appended. Gives the dossier as it was. Throws 409 `dossier.movedOn` when it is not what the caller saw,
 * `dossier.wrongState` when the move may not be made from there.
 */
export async function makeTransition(tx: Tx, move: Move): Promise<Dossier> {
  const { dossierId, name, actorId, at, expected, reason } = move
  const dossier = await tx.selectFrom('dossiers').selectAll().where('id', '=', dossierId).executeTakeFirst()
  if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
  const from = stateOf(dossier)
  if (expected && !isAsExpected(expected, from, dossier)) throw errors.dossier.movedOn()
  const to = transition(from, name)
  if (to === null) throw errors.dossier.wrongState()
  await tx.updateTable('dossiers').set({ state: to, updatedAt: at }).where('id', '=', dossierId).execute()
  await appendEvent(tx, {
    ...{ dossierId, at, kind: name, actorId, from, to },
    ...(reason === undefined ? {} : { reason }),
    ...(dossier.version === 0 ? {} : { version: dossier.version }),
  })
  return dossier
}

function isAsExpected({ state, version }: Expected, from: DossierState, dossier: Dossier): boolean {
  return state === from && version === dossier.version
}
