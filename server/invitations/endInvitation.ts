import type { People } from '../../schemas/api/invitations'
import { instantOf } from '../clock'
import { accountOf, type Context, type Installation } from '../context'
import { appendEvent } from '../dossiers/appendEvent'
import { stateOf } from '../dossiers/dossierState'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { listPeople } from './listPeople'

/** Calls an invitation back, and gives who is left. */
export async function callBack(
  context: Context,
  { loaded, params }: { readonly loaded: Dossier; readonly params: { readonly invitation: string } },
): Promise<People> {
  await context.database.write((tx) =>
    tx
      .deleteFrom('invitations')
      .where('id', '=', params.invitation)
      .where('dossierId', '=', loaded.id)
      .execute(),
  )
  return listPeople(context, { loaded })
}

/** Ends somebody's help: the owner anybody's, a guest their own; else 404. */
export async function removeGuest(
  context: Context,
  { loaded, params }: { readonly loaded: Dossier; readonly params: { readonly guest: string } },
): Promise<void> {
  const { accountId } = accountOf(context)
  if (loaded.ownerId !== accountId && params.guest !== accountId) throw errors.dossier.notFound()
  const at = instantOf(context.clock)
  await context.database.write(async (tx) => {
    const gone = await tx
      .deleteFrom('dossierGuests')
      .where('dossierId', '=', loaded.id)
      .where('accountId', '=', params.guest)
      .returning('accountId')
      .executeTakeFirst()
    if (gone === undefined) throw errors.dossier.notFound()
    const state = stateOf(loaded)
    const event = { dossierId: loaded.id, at, kind: 'leave', actorId: params.guest } as const
    await appendEvent(tx, { ...event, from: state, to: state })
  })
}

/** Forgets the invitations that nobody answered in time, and with them whose address it was. */
export async function sweepInvitations({ clock, database }: Installation): Promise<void> {
  await database.write((tx) =>
    tx.deleteFrom('invitations').where('expiresAt', '<=', instantOf(clock)).execute(),
  )
}
