import * as api from '../../schemas/api/dossiers'
import { ownDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { downloadFile, readableFile, sendFile } from './downloadFile'
import { uploadFile } from './uploadFile'

/** The routes of files attached to a dossier. */
export const fileRoutes: readonly Route[] = [
  serve(api.uploadFile, { load: ownDossier, command: uploadFile }),
  serve(api.downloadFile, { load: readableFile, command: downloadFile, respond: sendFile }),
]
