import { Type } from 'typebox'
import { Opinion, OpinionFigures } from '../opinion'
import { endpoint } from './endpoint'

/**
 * Says how it went, once one's own dossier is decided; again, in place of what was said. 409 while it is not decided.
 */
export const giveOpinion = endpoint({
  method: 'PUT',
  path: '/api/dossiers/:dossier/opinion',
  action: 'dossier.fill',
  params: Type.Object({ dossier: Type.String({ format: 'uuid' }) }),
  body: Opinion,
  limit: { name: 'giveOpinion', perMinute: 20 },
})

/** What is said of a procedure, as figures. */
export const readOpinions = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure/opinions',
  action: 'opinion.count',
  params: Type.Object({ procedure: Type.String() }),
  response: OpinionFigures,
})
