import * as service from '../../schemas/api/operations'
import { caller } from './call'

/** Name, logo and colour of this installation. */
export const readBranding = caller(service.readBranding)

/** How the mail fares, in counts. */
export const readOutbox = caller(service.readOutbox)
