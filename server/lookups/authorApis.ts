import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { Check } from 'typebox/value'
import { apisIn } from '../../forms/engine/apisIn'
import type { Procedure } from '../../forms/fields'
import { hostsOf } from '../../forms/fields/reference/api'
import { mapOf } from '../../schemas/mapOf'
import { type Config, ConfigError } from '../config'
import type { Parts } from '../context'
import { authorApi, type Reachable } from './authorApi'
import type { Http } from './http/createHttp'
import { remembering } from './remembering'
import type { Source } from './source'

/** What authors may call here, from the configuration. Throws `ConfigError` on headers that are not what they should be. */
export function reachableApis({ referenceHosts, referenceHeaders }: Config): Reachable {
  return { hosts: new Set(referenceHosts?.split(',') ?? []), headers: headersIn(referenceHeaders) }
}

/** Whether an operator lets authors call every host of an API. */
export function isReachable({ hosts }: Reachable, api: Parameters<typeof hostsOf>[0]): boolean {
  return hostsOf(api).every((host) => hosts.has(host))
}

/**
 * The APIs that authors name, as sources of the procedures that name them. What each said is remembered by what was
 * asked of whom, so that another revision with another address begins anew.
 */
export function authorApis(
  http: Http,
  parts: Omit<Parts, 'page'>,
): (source: string, procedure: Procedure) => Source | undefined {
  const reachable = reachableApis(parts.config)
  const known = new WeakMap<Procedure, ReadonlyMap<string, Source>>()
  return (source, procedure) => {
    const sources = known.get(procedure) ?? sourcesOf(procedure)
    known.set(procedure, sources)
    return sources.get(source)
  }

  function sourcesOf(procedure: Procedure): ReadonlyMap<string, Source> {
    const allowed = apisIn(procedure).filter(({ api }) => isReachable(reachable, api))
    return new Map(
      allowed.map(({ source, api }) => {
        const name = `reference:${createHash('sha256').update(JSON.stringify(api)).digest('hex')}`
        return [source, remembering(name, authorApi(http, api, reachable, parts.clock), parts)]
      }),
    )
  }
}

const Headers = mapOf(mapOf(Type.String({ pattern: '^[^\\r\\n]*$' }), { keys: '^[A-Za-z0-9-]+$' }))

/** Never quoted: what it holds is secret. */
function headersIn(text: string | null): Reachable['headers'] {
  try {
    const headers: unknown = text === null ? {} : JSON.parse(text)
    if (Check(Headers, headers)) return headers
  } catch {
    // Said below.
  }
  throw new ConfigError(
    'GUICHET_REFERENCE_HEADERS: expected JSON such as {"api.example.fr":{"Authorization":"…"}}.',
  )
}
