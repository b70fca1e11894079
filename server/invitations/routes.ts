import * as api from '../../schemas/api/invitations'
import { fillableDossier, ownDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { acceptInvitation, listMyInvitations, refuseInvitation } from './answerInvitation'
import { callBack, removeGuest } from './endInvitation'
import { invite } from './invite'
import { listPeople } from './listPeople'

/** Filling a dossier together, and handing one over. */
export const invitationRoutes: readonly Route[] = [
  serve(api.listPeople, { load: ownDossier, command: listPeople }),
  serve(api.invite, { load: ownDossier, command: invite }),
  serve(api.callBack, { load: ownDossier, command: callBack }),
  serve(api.removeGuest, { load: fillableDossier, command: removeGuest }),
  serve(api.listMyInvitations, { command: listMyInvitations }),
  serve(api.acceptInvitation, { command: acceptInvitation }),
  serve(api.refuseInvitation, { command: refuseInvitation }),
]
