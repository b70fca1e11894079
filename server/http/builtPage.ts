import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RequestHandler, Router } from 'express'
import staticGzip from 'express-static-gzip'
import { isSecure } from '../accounts/sessionCookie'
import type { Config } from '../config'
import { root } from '../root'
import { dressPage } from './dressPage'
import { nonceOf, pageHeaders, tileOrigins } from './headers'

/**
 * The built page at every address that is not the API's, and its assets; null when it was not built. The page is read
 * once; each response gets its own nonce.
 */
export function builtPage(config: Config, directory = join(root, 'dist/client')): Router | null {
  const index = join(directory, 'index.html')
  if (!existsSync(index)) return null
  const pieces = dressPage(readFileSync(index, 'utf8'), config).split('__NONCE__')
  const router = Router()
  router.get(
    ['/index.html', pagePath],
    pageHeaders(isSecure(config), tileOrigins(config)),
    (_request, response) => {
      response.type('html').send(pieces.join(nonceOf(response)))
    },
  )
  const shell = readFileSync(join(directory, shellWorker), 'utf8')
  router.get(`/${shellWorker}`, (_request, response) => {
    // It asks for the page and its files, in their own name; `no-cache`, so that nobody stays with an old one.
    response.setHeader('Content-Security-Policy', "default-src 'none'; connect-src 'self'")
    response.setHeader('Cache-Control', 'no-cache')
    response.type('js').send(shell)
  })
  // Vite puts the content's hash in the names of assets.
  router.use('/assets', files(join(directory, 'assets'), 'public, max-age=31536000, immutable'))
  router.use(files(directory, 'public, max-age=3600'))
  return router
}

/** What serves the page where there is no connection; made by `vite.config.ts`. */
const shellWorker = 'shell.js'

/** Addresses of screens: no API's, and no file's. */
export const pagePath = /^\/(?!api(?:\/|$))(?!.*\.[a-z0-9]+$)/i

/**
 * Files as they are, compressed when the page was built where the browser takes that. Their caching replaces what
 * answers have by default: nobody keeps those.
 */
function files(directory: string, caching: string): RequestHandler {
  const send = staticGzip(directory, {
    enableBrotli: true,
    orderPreference: ['br'],
    index: false,
    serveStatic: {
      ...{ index: false, redirect: false, cacheControl: false },
      setHeaders: (response) => void response.setHeader('Cache-Control', caching),
    },
  })
  return (request, response, next) =>
    send(request, response, (error: unknown) => {
      // What answers instead of the file is not compressed as it.
      for (const name of ['Content-Encoding', 'Content-Type']) response.removeHeader(name)
      next(error)
    })
}
