import * as operations from '../../schemas/api/operations'
import { addressOf } from './address'
import { caller } from './call'

/** Name, logo and colour of this installation. */
export const readBranding = caller(operations.readBranding)

/** How the mail fares, in counts. */
export const readOutbox = caller(operations.readOutbox)

/** Where editors find the schema of definitions. */
export const procedureSchemaAddress = addressOf(operations.readProcedureSchema, {})
