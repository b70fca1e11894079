import type { CustomFetch } from 'openid-client'
import { SourceFailure } from '../../lookups/http/failure'
import { bytesOf, send } from '../../lookups/http/send'

/**
 * How a provider is called: as the sources of forms are, over TLS and on the public Internet unless the operator listed
 * its host; no redirect is followed, a megabyte at most is read. Throws `SourceFailure`.
 */
export function guardedFetch(privateHosts: ReadonlySet<string>): CustomFetch {
  return async (url, { method, headers, body, signal }) => {
    const address = new URL(url)
    const mayBePrivate = privateHosts.has(address.host)
    if (address.protocol !== 'https:' && !mayBePrivate) throw new SourceFailure('private')
    const patience = signal ?? AbortSignal.timeout(patienceSeconds * 1000)
    const incoming = await send(address, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers,
      ...(body === undefined || body === null ? {} : { body: String(body) }),
      signal: patience,
      mayBePrivate,
    })
    const { statusCode: status = 0 } = incoming
    if (status >= 300 && status < 400) {
      incoming.destroy()
      throw new SourceFailure('redirect', { status })
    }
    const bytes = await bytesOf(incoming, patience)
    if (status >= 500 || status < 200) throw new SourceFailure('status', { status })
    const type = incoming.headers['content-type']
    return new Response(status === 204 ? null : new Uint8Array(bytes), {
      status,
      headers: { ...(type === undefined ? {} : { 'content-type': type }) },
    })
  }
}

/** The longest that one call of a provider may take. */
export const patienceSeconds = 5
