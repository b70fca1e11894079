import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'
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
  // Vite puts the content's hash in the names of assets.
  router.use('/assets', files(join(directory, 'assets'), 'public, max-age=31536000, immutable'))
  router.use(files(directory, 'public, max-age=3600'))
  return router
}

/** Addresses of screens: no API's, and no file's. */
export const pagePath = /^\/(?!api(?:\/|$))(?!.*\.[a-z0-9]+$)/i

/** Files as they are. Their caching replaces what answers have by default: nobody keeps those. */
function files(directory: string, caching: string): RequestHandler {
  const setHeaders = (response: ServerResponse) => void response.setHeader('Cache-Control', caching)
  return express.static(directory, { index: false, redirect: false, cacheControl: false, setHeaders })
}
