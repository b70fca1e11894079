import * as opinions from '../../schemas/api/opinions'
import { caller } from './call'

/** Says how it went with one's own dossier. Refused with 409 while it is not decided. */
export const giveOpinion = caller(opinions.giveOpinion)

/** What is said of a procedure, as figures. */
export const readOpinions = caller(opinions.readOpinions)
