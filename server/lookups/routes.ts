import * as api from '../../schemas/api/lookups'
import { type Route, serve } from '../http/serve'
import { findIn, loadSource, searchIn } from './askSource'

/** Sources of the world, asked on behalf of a form. */
export const lookupRoutes: readonly Route[] = [
  serve(api.searchSource, { load: loadSource, command: searchIn }),
  serve(api.findInSource, { load: loadSource, command: findIn }),
]
