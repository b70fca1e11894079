import * as api from '../../schemas/api/dossiers'
import * as instruction from '../../schemas/api/instruction'
import * as moves from '../../schemas/api/moves'
import { type Route, serve } from '../http/serve'
import { readAnnotations } from './annotations/readAnnotations'
import { saveAnnotations } from './annotations/saveAnnotations'
import { deleteDraft } from './deleteDraft'
import { fillableDossier, instructedDossier, ownDossier, readableDossier } from './findDossier'
import { listDeletedDossiers } from './listDeletedDossiers'
import { listMyDossiers } from './listMyDossiers'
import { listSubmittedDossiers } from './listSubmittedDossiers'
import { moveDraft } from './moveDraft'
import { readDossier } from './readDossier'
import { readDraft } from './readDraft'
import { readMove } from './readMove'
import { readVersion } from './readVersion'
import { ownDeletedDossier, restoreDossier } from './restoreDossier'
import { saveDraft } from './saveDraft'
import { keepOpened, startDossier } from './startDossier'
import { submitDossier } from './submitDossier'
import { askForCorrection } from './transitions/askForCorrection'
import { decideDossier } from './transitions/decideDossier'
import { reopenInstruction } from './transitions/reopenInstruction'
import { sendBack } from './transitions/sendBack'
import { takeIntoInstruction } from './transitions/takeIntoInstruction'
import { withdrawDossier } from './transitions/withdrawDossier'

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
  serve(instruction.askForCorrection, { load: instructedDossier, command: askForCorrection }),
  serve(instruction.takeIntoInstruction, { load: instructedDossier, command: takeIntoInstruction }),
  serve(instruction.sendBack, { load: instructedDossier, command: sendBack }),
  serve(instruction.decideDossier, { load: instructedDossier, command: decideDossier }),
  serve(instruction.reopenInstruction, { load: instructedDossier, command: reopenInstruction }),
  serve(instruction.readAnnotations, { load: instructedDossier, command: readAnnotations }),
  serve(instruction.saveAnnotations, { load: instructedDossier, command: saveAnnotations }),
  serve(instruction.withdrawDossier, { load: ownDossier, command: withdrawDossier }),
  serve(instruction.listDeletedDossiers, { command: listDeletedDossiers }),
  serve(instruction.restoreDossier, { load: ownDeletedDossier, command: restoreDossier }),
  serve(api.listSubmittedDossiers, { command: listSubmittedDossiers }),
]
