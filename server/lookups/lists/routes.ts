import * as api from '../../../schemas/api/lists'
import { type Route, serve } from '../../http/serve'
import { compareList } from './compareList'
import { deleteList, describeList, loadList, readLists, sendList } from './keptLists'
import { putList } from './putList'
import { listUploadLimit } from './rightList'

/** Lists: what administrators bring for their definitions. */
export const listRoutes: readonly Route[] = [
  serve(api.listLists, { command: readLists }),
  serve(api.downloadList, {
    load: loadList,
    command: async (_, { loaded }) => loaded,
    respond: sendList,
  }),
  serve(api.readList, { load: loadList, command: describeList }),
  serve(api.compareList, { bodyLimit: listUploadLimit, command: compareList }),
  serve(api.putList, { bodyLimit: listUploadLimit, command: putList }),
  serve(api.deleteList, { load: loadList, command: deleteList }),
]
