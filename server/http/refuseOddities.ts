import type { RequestHandler } from 'express'
import { errors } from './errors'

/**
 * Refuses what no browser sends and what servers in a row read differently: TRACE, an absolute address, `*`, two Host
 * headers.
 */
export const refuseOddities: RequestHandler = (request, _response, next) => {
  const hosts = request.rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host')
  const odd = request.method === 'TRACE' || !request.url.startsWith('/') || hosts.length !== 1
  next(odd ? errors.access.notAllowed() : undefined)
}
