import { accountRoutes } from './accounts/routes'
import type { Route } from './http/serve'
import { operationsRoutes } from './operations/routes'

/** Every route of the service, by noun. */
export const routes: readonly Route[] = [...accountRoutes, ...operationsRoutes]
