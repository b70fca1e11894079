import * as moves from '../../schemas/api/moves'
import { caller } from './call'

/** The newer revision a draft may be moved to, with what that changes; what former moves set aside. */
export const readMove = caller(moves.readMove)

/** Moves a draft to the newest revision. Refused with 409 when either changed meanwhile. */
export const moveDraft = caller(moves.moveDraft)
