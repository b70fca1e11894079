import { accountRoutes } from './accounts/routes'
import { correspondenceRoutes } from './correspondence/routes'
import { documentRoutes } from './documents/routes'
import { dossierRoutes } from './dossiers/routes'
import { exportRoutes } from './exports/routes'
import { fileRoutes } from './files/routes'
import type { Route } from './http/serve'
import { invitationRoutes } from './invitations/routes'
import { listRoutes } from './lookups/lists/routes'
import { lookupRoutes } from './lookups/routes'
import { noticeRoutes } from './mail/routes'
import { operationsRoutes } from './operations/routes'
import { opinionRoutes } from './opinions/routes'
import { procedureRoutes } from './procedures/routes'

/** Every route of the service, by noun. */
export const routes: readonly Route[] = [
  ...accountRoutes,
  ...procedureRoutes,
  ...dossierRoutes,
  ...invitationRoutes,
  ...correspondenceRoutes,
  ...noticeRoutes,
  ...fileRoutes,
  ...lookupRoutes,
  ...listRoutes,
  ...opinionRoutes,
  ...documentRoutes,
  ...exportRoutes,
  ...operationsRoutes,
]
