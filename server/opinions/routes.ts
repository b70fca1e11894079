import * as api from '../../schemas/api/opinions'
import { ownDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { giveOpinion } from './giveOpinion'
import { readOpinions } from './readOpinions'

/** How citizens say it went, and what is told of it. */
export const opinionRoutes: readonly Route[] = [
  serve(api.giveOpinion, { load: ownDossier, command: giveOpinion }),
  serve(api.readOpinions, { command: readOpinions }),
]
