import type { Installation, Parts } from '../context'
import { addresses } from './addresses'
import { authorApis } from './authorApis'
import { companies } from './companies'
import { dossiers } from './dossiers'
import { createHttp } from './http/createHttp'
import { hostsIn } from './http/privateAddress'
import { authorLists } from './lists/authorLists'
import { shippedSources } from './lists/shippedLists'
import { remembering } from './remembering'
import type { Source, Sources } from './source'

/** Every source of an installation, by name. What the operator did not configure is not there. */
export function createSources(parts: Omit<Parts, 'page'> & Pick<Installation, 'definitions'>): Sources {
  const { config, clock, log } = parts
  const http = createHttp({ clock, log, privateHosts: hostsIn(config.privateHosts) })
  const sources = new Map<string, Source>(Object.entries(shippedSources()))
  const brought = authorLists(parts.database)
  const apis = authorApis(http, parts)
  sources.set('dossiers', dossiers(parts))
  if (config.companiesUrl !== null)
    sources.set('companies', remembering('companies', companies(http, config.companiesUrl, clock), parts))
  if (config.addressesUrl !== null) sources.set('addresses', addresses(http, config.addressesUrl, clock))
  return {
    named: (name, procedure) => sources.get(name) ?? brought(name, procedure) ?? apis(name, procedure),
  }
}
