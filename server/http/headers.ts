import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import helmet, { type HelmetOptions } from 'helmet'
import type { Config } from '../config'

/** Headers of what is not a page: nothing in it may load, run or be framed; no one keeps it. */
export function answerHeaders(secure: boolean): RequestHandler {
  const protect = helmet({
    ...shared(secure),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  })
  return (request, response, next) => {
    response.setHeader('Cache-Control', 'no-store')
    protect(request, response, next)
  }
}

/** Headers of the page: it runs and styles only what is ours, by address or by this response's nonce. */
export function pageHeaders(secure: boolean, connect: readonly string[] = []): RequestHandler {
  const byNonce = (_: unknown, response: object) => `'nonce-${nonceOf(response)}'`
  const protect = helmet({
    ...shared(secure),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", byNonce],
        styleSrc: ["'self'", byNonce],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...connect],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  })
  return (request, response, next) => {
    response.setHeader('Cache-Control', 'no-cache')
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
    protect(request, response, next)
  }
}

/** Where maps take their background from, where the installation has one. */
export function tileOrigins({ mapTiles }: Pick<Config, 'mapTiles'>): readonly string[] {
  return mapTiles === null ? [] : [new URL(mapTiles).origin]
}

/** The nonce of one response: 128 random bits, the same each time it is asked. */
export function nonceOf(response: Response | object): string {
  const known = nonces.get(response) ?? randomBytes(16).toString('base64')
  nonces.set(response, known)
  return known
}

const nonces = new WeakMap<object, string>()

function shared(secure: boolean): HelmetOptions {
  return {
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
    // `no-referrer` would blank the `Origin` that older browsers tell us by.
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  }
}
