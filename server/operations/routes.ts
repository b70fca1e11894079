import { livez } from '../../schemas/api/operations'
import { type Route, serve } from '../http/serve'

/** What tells that the service lives and works. */
export const operationsRoutes: readonly Route[] = [serve(livez, { command: async () => ({ status: 'ok' }) })]
