import * as invitations from '../../schemas/api/invitations'
import { caller } from './call'

/** Who is invited to one's own dossier, and who helps. */
export const listPeople = caller(invitations.listPeople)

/** Invites an address. Refused with 409 when it helps already or enough are invited, 422 when it is none. */
export const invite = caller(invitations.invite)

/** Calls an invitation back. */
export const callBack = caller(invitations.callBack)

/** Ends somebody's help, or one's own. */
export const removeGuest = caller(invitations.removeGuest)

/** What one is invited to. */
export const listMyInvitations = caller(invitations.listMyInvitations)

/** Says yes. Refused with 409 when it is over. */
export const acceptInvitation = caller(invitations.acceptInvitation)

/** Says no. */
export const refuseInvitation = caller(invitations.refuseInvitation)
