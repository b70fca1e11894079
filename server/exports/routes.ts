import { downloadDossierZip } from '../../schemas/api/dossiers'
import { downloadEverything, prepareExport as prepareExportRoute } from '../../schemas/api/ownAccount'
import { readableDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { packDossier } from './packDossier'
import { packEverything, prepareExport } from './packEverything'
import { sendZip } from './sendZip'

/** The routes of what people take away with them. */
export const exportRoutes: readonly Route[] = [
  serve(downloadDossierZip, { load: readableDossier, command: packDossier, respond: sendZip }),
  serve(prepareExportRoute, { command: prepareExport }),
  serve(downloadEverything, { command: packEverything, respond: sendZip }),
]
