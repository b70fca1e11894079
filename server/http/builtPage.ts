import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { Router } from 'express'
import { isSecure } from '../accounts/sessionCookie'
import type { Config } from '../config'
import { root } from '../root'
import { nonceOf, pageHeaders } from './headers'

const hour = 3_600_000

/**
 * The built page at every address that is not the API's, and its assets; null when it was not built. The page is read
 * once; each response gets its own nonce.
 */
export function builtPage(config: Config, directory = join(root, 'dist/client')): Router | null {
  const index = join(directory, 'index.html')
  if (!existsSync(index)) return null
  const pieces = readFileSync(index, 'utf8').split('__NONCE__')
  const router = Router()
  // Vite puts the content's hash in the names of assets.
  router.use(
    '/assets',
    express.static(join(directory, 'assets'), { immutable: true, maxAge: 365 * 24 * hour, index: false }),
  )
  router.use(express.static(directory, { index: false, maxAge: hour }))
  router.get(pagePath, pageHeaders(isSecure(config)), (_request, response) => {
    response.type('html').send(pieces.join(nonceOf(response)))
  })
  return router
}

/** Addresses of screens: no API's, and no file's. */
export const pagePath = /^\/(?!api(?:\/|$))(?!.*\.[a-z0-9]+$)/i
