import * as api from '../../schemas/api/dossiers'
import * as files from '../../schemas/api/files'
import { fillableDossier, readableDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { beginUpload, receivingDossier } from './beginUpload'
import { downloadFile, readableFile } from './downloadFile'
import { readUpload, sentArrival } from './findArrival'
import { listFiles } from './listFiles'
import { sendAttachment } from './sendAttachment'
import { sendUpload } from './sendUpload'
import { uploadFile } from './uploadFile'

/** The routes of files attached to a dossier. */
export const fileRoutes: readonly Route[] = [
  serve(api.uploadFile, { load: fillableDossier, command: uploadFile }),
  serve(files.beginUpload, { load: receivingDossier, command: beginUpload }),
  serve(files.readUpload, { load: sentArrival, command: readUpload }),
  serve(files.sendUpload, { load: sentArrival, command: sendUpload }),
  serve(files.listFiles, { load: readableDossier, command: listFiles }),
  serve(api.downloadFile, { load: readableFile, command: downloadFile, respond: sendAttachment }),
]
