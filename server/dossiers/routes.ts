import * as api from '../../schemas/api/dossiers'
import * as moves from '../../schemas/api/moves'
import { type Route, serve } from '../http/serve'
import { deleteDraft } from './deleteDraft'
import { fillableDossier, ownDossier, readableDossier } from './findDossier'
import { listMyDossiers } from './listMyDossiers'
import { listSubmittedDossiers } from './listSubmittedDossiers'
import { moveDraft } from './moveDraft'
import { readDossier } from './readDossier'
import { readDraft } from './readDraft'
import { readMove } from './readMove'
import { readVersion } from './readVersion'
import { saveDraft } from './saveDraft'
import { keepOpened, startDossier } from './startDossier'
import { submitDossier } from './submitDossier'

/** The routes of dossiers: their owner's, and the agents' desk. */
export const dossierRoutes: readonly Route[] = [
  serve(api.listMyDossiers, { command: listMyDossiers }),
  serve(api.startDossier, { command: startDossier, respond: keepOpened }),
  serve(api.readDossier, { load: readableDossier, command: readDossier }),
  serve(api.readDraft, { load: fillableDossier, command: readDraft }),
  serve(api.saveDraft, { load: fillableDossier, command: saveDraft }),
  serve(moves.readMove, { load: ownDossier, command: readMove }),
  serve(moves.moveDraft, { load: ownDossier, command: moveDraft }),
  serve(api.deleteDraft, { load: ownDossier, command: deleteDraft }),
  serve(api.submitDossier, { load: ownDossier, command: submitDossier }),
  serve(api.readVersion, { load: readableDossier, command: readVersion }),
  serve(api.listSubmittedDossiers, { command: listSubmittedDossiers }),
]
