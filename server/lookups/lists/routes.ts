import * as api from '../../../schemas/api/lists'
import { type Route, serve } from '../../http/serve'
import { listUploadLimit, putList, readLists } from './putList'

/** Lists: what administrators bring for their definitions. */
export const listRoutes: readonly Route[] = [
  serve(api.listLists, { command: readLists }),
  serve(api.putList, { bodyLimit: listUploadLimit, command: putList }),
]
