import type { RequestHandler } from 'express'
import { errors } from './errors'

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site asks for: the browser itself says where a call comes from, in
 * `Sec-Fetch-Site`, and an older one in `Origin`. A call that says neither is refused too.
 */
export function refuseCrossSite(publicUrl: string): RequestHandler {
  const own = new URL(publicUrl).origin
  return (request, _response, next) => {
    const site = request.headers['sec-fetch-site']
    const same = site === undefined ? request.headers.origin === own : site === 'same-origin'
    next(safe.has(request.method) || same ? undefined : errors.access.crossSite())
  }
}
