import { livez, readBranding, readOutbox, readProcedureSchema, readyz } from '../../schemas/api/operations'
import { type Route, serve } from '../http/serve'
import { logoAddress } from './logo'
import { readMailCounts } from './readMailCounts'
import { refuseUnlessReady } from './refuseUnlessReady'
import { sendProcedureSchema } from './sendProcedureSchema'

/** What tells that the service lives and works, what it is called, and what operators see. */
export const operationsRoutes: readonly Route[] = [
  serve(livez, { command: async () => ({ status: 'ok' }) }),
  serve(readyz, { command: refuseUnlessReady }),
  serve(readProcedureSchema, { command: async () => {}, respond: (_, reply) => sendProcedureSchema(reply) }),
  serve(readOutbox, { command: readMailCounts }),
  serve(readBranding, {
    async command({ config: { name, operator, contactEmail, logo, accent, mapTiles, mapCredits } }) {
      const map = mapTiles === null ? null : { tiles: mapTiles, credits: mapCredits ?? '' }
      return { name, operator, contactEmail, logo: logo === null ? null : logoAddress, accent, map }
    },
  }),
]
