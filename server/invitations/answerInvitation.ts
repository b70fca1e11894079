import type { Invitation } from '../../schemas/api/invitations'
import { labelIn } from '../../schemas/label'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import type { Row } from '../database/tables'
import { appendEvent } from '../dossiers/appendEvent'
import { stateOf } from '../dossiers/dossierState'
import { errors } from '../http/errors'

type Named = { readonly params: { readonly invitation: string } }

/** What the address of the account signed in is invited to; the last come first. */
export async function listMyInvitations(context: Context): Promise<{ readonly invitations: Invitation[] }> {
  const { clock, database, definitions, locale } = context
  const rows = await database.read
    .selectFrom('invitations')
    .innerJoin('dossiers', 'dossiers.id', 'invitations.dossierId')
    .innerJoin('accounts', 'accounts.id', 'invitations.invitedBy')
    .select(['invitations.id', 'invitations.kind', 'invitations.expiresAt'])
    .select(['dossiers.number', 'dossiers.revisionId', 'accounts.name', 'accounts.email'])
    .where('invitations.email', '=', accountOf(context).email)
    .where('accounts.email', 'is not', null)
    .$narrowType<{ email: string }>()
    .where('invitations.expiresAt', '>', instantOf(clock))
    .where('dossiers.deletedAt', 'is', null)
    .orderBy('invitations.id', 'desc')
    .execute()
  const invitations = rows.map(async ({ id, kind, expiresAt, number, revisionId, name, email }) => ({
    id,
    kind: kind === 'owner' ? ('owner' as const) : ('guest' as const),
    from: { name, email },
    procedureTitle: labelIn((await definitions.of(revisionId)).procedure.title, locale),
    number,
    expiresAt,
  }))
  return { invitations: await Promise.all(invitations) }
}

/**
 * Takes an invitation up: the account helps to fill the dossier, or owns it from now on, drafts, versions and all. Both
 * have agreed: it is called back when the dossier changes hands. Throws 409 when it is over.
 */
export async function acceptInvitation(
  context: Context,
  { params }: Named,
): Promise<{ readonly dossier: string }> {
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const now = instantOf(clock)
  return database.write(async (tx) => {
    const invitation = await takeUp(context, tx, params.invitation)
    const { dossierId } = invitation
    const dossier = await tx
      .selectFrom('dossiers')
      .selectAll()
      .where('id', '=', dossierId)
      .where('ownerId', '=', invitation.invitedBy)
      .where('deletedAt', 'is', null)
      .executeTakeFirst()
    if (dossier === undefined) throw errors.invitation.over()
    const event = { dossierId, at: now, actorId: accountId, from: stateOf(dossier), to: stateOf(dossier) }
    if (invitation.kind === 'guest') {
      const guest = { dossierId, accountId, since: now }
      await tx
        .insertInto('dossierGuests')
        .values(guest)
        .onConflict((one) => one.columns(['dossierId', 'accountId']).doNothing())
        .execute()
      await appendEvent(tx, { ...event, kind: 'join' })
      return { dossier: dossierId }
    }
    // Whom the former owner invited, the new one may not want.
    await tx.deleteFrom('invitations').where('dossierId', '=', dossierId).execute()
    await tx
      .deleteFrom('dossierGuests')
      .where('dossierId', '=', dossierId)
      .where('accountId', '=', accountId)
      .execute()
    await tx
      .updateTable('dossiers')
      .set({ ownerId: accountId, updatedAt: now })
      .where('id', '=', dossierId)
      .execute()
    await appendEvent(tx, { ...event, kind: 'transfer' })
    return { dossier: dossierId }
  })
}

/** Says no: the invitation is gone. Throws 409 when it was already. */
export async function refuseInvitation(context: Context, { params }: Named): Promise<void> {
  await context.database.write((tx) => takeUp(context, tx, params.invitation))
}

/** The invitation of the caller's address, which no longer waits; 409 when it is over, 404 when it is another's. */
async function takeUp(context: Context, tx: Tx, id: string): Promise<Row<'invitations'>> {
  const invitation = await tx
    .deleteFrom('invitations')
    .where('id', '=', id)
    .where('email', '=', accountOf(context).email)
    .returningAll()
    .executeTakeFirst()
  if (invitation === undefined || invitation.expiresAt <= instantOf(context.clock)) {
    throw errors.invitation.over()
  }
  return invitation
}
