import * as api from '../../schemas/api/operations'
import { type Route, serve } from '../http/serve'
import { logoAddress } from './logo'
import { readOutbox } from './readOutbox'
import { refuseUnlessReady } from './refuseUnlessReady'
import { sendProcedureSchema } from './sendProcedureSchema'

/** What tells that the service lives and works, what it is called, and what operators see. */
export const operationsRoutes: readonly Route[] = [
  serve(api.livez, { command: async () => ({ status: 'ok' }) }),
  serve(api.readyz, { command: refuseUnlessReady }),
  serve(api.readProcedureSchema, {
    command: async () => {},
    respond: (_, reply) => sendProcedureSchema(reply),
  }),
  serve(api.readOutbox, { command: readOutbox }),
  serve(api.readBranding, {
    async command({ config, providers }) {
      const { name, operator, contactEmail, accent, mapTiles, mapCredits } = config
      const map = mapTiles === null ? null : { tiles: mapTiles, credits: mapCredits ?? '' }
      const logo = config.logo === null ? null : logoAddress
      return { name, operator, contactEmail, logo, accent, providers: [...providers.keys()], map }
    },
  }),
]
