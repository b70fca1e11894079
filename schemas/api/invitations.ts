import { type Static, Type } from 'typebox'
import { endpoint } from './endpoint'

const dossierParams = Type.Object({ dossier: Type.String({ format: 'uuid' }) })
const invitationParams = Type.Object({ invitation: Type.String({ format: 'uuid' }) })
const instant = Type.String({ description: 'A UTC instant, ISO 8601 with milliseconds.' })

/** What one is invited to: to help fill a dossier (`guest`), or to take it over (`owner`). */
export const invitationKinds = ['guest', 'owner'] as const
const InvitationKind = Type.Enum(invitationKinds)
export type InvitationKind = (typeof invitationKinds)[number]

/** An invitation, as who was invited reads it. `from` is the owner's name and address. */
const Invitation = Type.Object({
  id: Type.String({ format: 'uuid' }),
  kind: InvitationKind,
  from: Type.Object({ name: Type.String(), email: Type.String() }),
  procedureTitle: Type.String(),
  number: Type.String(),
  expiresAt: instant,
})
export type Invitation = Static<typeof Invitation>

/** Who is invited to a dossier, and who helps to fill it. */
export const People = Type.Object({
  invited: Type.Array(
    Type.Object({
      id: Type.String({ format: 'uuid' }),
      kind: InvitationKind,
      email: Type.String(),
      expiresAt: instant,
      undelivered: Type.Optional(
        Type.Literal(true, { description: 'Its last mail was given up: it waits to be sent again.' }),
      ),
    }),
  ),
  guests: Type.Array(
    Type.Object({ id: Type.String({ format: 'uuid' }), name: Type.String(), email: Type.String() }),
  ),
})
export type People = Static<typeof People>

/** Who is invited to one's own dossier, and who helps. */
export const listPeople = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/people',
  action: 'dossier.fill',
  params: dossierParams,
  response: People,
})

/**
 * Invites an address by mail, for 14 days; the same address again gets another mail. The answer does not tell whether
 * it has an account. 409 when it helps already or too many are invited, 422 when it is one's own or is none.
 */
export const invite = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/invitations',
  action: 'dossier.fill',
  params: dossierParams,
  body: Type.Object(
    { email: Type.String({ minLength: 3, maxLength: 254 }), kind: InvitationKind },
    { additionalProperties: false },
  ),
  response: People,
  limit: { name: 'invite', perMinute: 10 },
})

/** Calls an invitation back. One that was answered meanwhile stays as it was answered. */
export const callBack = endpoint({
  method: 'DELETE',
  path: '/api/dossiers/:dossier/invitations/:invitation',
  action: 'dossier.fill',
  params: Type.Object({
    dossier: Type.String({ format: 'uuid' }),
    invitation: Type.String({ format: 'uuid' }),
  }),
  response: People,
})

/** Ends somebody's help: the owner anybody's, a guest their own. */
export const removeGuest = endpoint({
  method: 'DELETE',
  path: '/api/dossiers/:dossier/guests/:guest',
  action: 'dossier.fill',
  params: Type.Object({ dossier: Type.String({ format: 'uuid' }), guest: Type.String({ format: 'uuid' }) }),
})

/** What the address of the account signed in is invited to. */
export const listMyInvitations = endpoint({
  method: 'GET',
  path: '/api/invitations',
  action: 'dossier.fill',
  response: Type.Object({ invitations: Type.Array(Invitation) }),
})

/** Says yes: one helps from now on, or the dossier is one's own. 409 when it is over or was called back. */
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/api/invitations/:invitation/acceptance',
  action: 'dossier.fill',
  params: invitationParams,
  response: Type.Object({ dossier: Type.String({ format: 'uuid' }) }),
})

/** Says no. */
export const refuseInvitation = endpoint({
  method: 'DELETE',
  path: '/api/invitations/:invitation',
  action: 'dossier.fill',
  params: invitationParams,
})
