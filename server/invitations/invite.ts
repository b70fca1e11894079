import { v7 as newId } from 'uuid'
import type { BodyOf } from '../../schemas/api/endpoint'
import type { People, invite as route } from '../../schemas/api/invitations'
import { addressOf } from '../accounts/createAccount'
import { instantIn, instantOf } from '../clock'
import { addressedOf, type Context } from '../context'
import type { Tx } from '../database'
import { appendEvent } from '../dossiers/appendEvent'
import { isEditable, stateOf } from '../dossiers/dossierState'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'
import { enqueueJob } from '../jobs/enqueueJob'
import { invitationKind } from '../mail/sendInvitation'
import { listPeople } from './listPeople'

/** How long an invitation waits for its answer, in milliseconds. */
const lasts = 14 * 24 * 3_600_000

/** The most people invited to a dossier and helping with it. */
const most = 10

/**
 * Invites an address to help fill one's own dossier, or to take it over, and queues its mail. Nothing is looked up: who
 * has no account yet reads the invitation once they have one. To take a dossier over one address at a time is invited.
 */
export async function invite(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<People> {
  const { clock, config, database, locale } = context
  const account = addressedOf(context)
  const email = addressOf(body.email)
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)) throw errors.account.noAddress()
  if (email === account.email) throw errors.invitation.oneself()
  if (config.smtpUrl === null) throw errors.invitation.noMail()
  const asked = {
    id: newId({ msecs: clock.now().getTime() }),
    dossierId: loaded.id,
    kind: body.kind,
    email,
    invitedBy: account.accountId,
    createdAt: instantOf(clock),
    expiresAt: instantIn(clock, lasts),
  }
  await database.write(async (tx) => {
    await expectRoom(tx, asked, instantOf(clock))
    const { id } = await tx
      .insertInto('invitations')
      .values(asked)
      .onConflict((one) =>
        one.columns(['dossierId', 'kind', 'email']).doUpdateSet({ expiresAt: asked.expiresAt }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    await enqueueJob(tx, clock, {
      kind: invitationKind,
      dossierId: loaded.id,
      payload: { invitation: id, locale },
    })
    const state = stateOf(loaded)
    const kind = asked.kind === 'owner' ? 'offer' : 'invite'
    const event = { dossierId: loaded.id, at: asked.createdAt, kind, actorId: account.accountId } as const
    await appendEvent(tx, { ...event, from: state, to: state })
  })
  return listPeople(context, { loaded })
}

type Asked = {
  readonly dossierId: string
  readonly kind: string
  readonly email: string
  readonly invitedBy: string
}

/**
 * Throws 409 when the address helps already, enough people are invited, or there is nothing left to help with; 404 when
 * the dossier changed hands.
 */
async function expectRoom(tx: Tx, { dossierId, kind, email, invitedBy }: Asked, now: string): Promise<void> {
  const dossier = await tx
    .selectFrom('dossiers')
    .select('state')
    .where('id', '=', dossierId)
    .where('ownerId', '=', invitedBy)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (dossier === undefined) throw errors.dossier.notFound()
  if (kind === 'guest' && !isEditable(dossier)) throw errors.dossier.wrongState()
  const invited = await tx
    .selectFrom('invitations')
    .select(['kind', 'email'])
    .where('dossierId', '=', dossierId)
    .where('expiresAt', '>', now)
    .execute()
  const guests = await tx
    .selectFrom('dossierGuests')
    .innerJoin('accounts', 'accounts.id', 'dossierGuests.accountId')
    .select('accounts.email')
    .where('dossierId', '=', dossierId)
    .execute()
  if (kind === 'guest' && guests.some((guest) => guest.email === email))
    throw errors.invitation.helpsAlready()
  const others = invited.filter((one) => one.kind !== kind || one.email !== email)
  if (kind === 'owner' && others.some((one) => one.kind === 'owner')) throw errors.invitation.givenAlready()
  if (others.length + guests.length >= most) throw errors.invitation.tooMany({ params: { most } })
}
