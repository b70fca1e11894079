import * as api from '../../schemas/api/messages'
import { messagingDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { listMessages } from './listMessages'
import { readMessages } from './readMessages'
import { sendMessage } from './sendMessage'

/** What a dossier's owner and its agents write to each other. */
export const correspondenceRoutes: readonly Route[] = [
  serve(api.listMessages, { load: messagingDossier, command: listMessages }),
  serve(api.sendMessage, { load: messagingDossier, command: sendMessage }),
  serve(api.readMessages, { load: messagingDossier, command: readMessages }),
]
