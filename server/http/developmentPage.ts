import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Router } from 'express'
import { isSecure } from '../accounts/sessionCookie'
import type { Config } from '../config'
import { root } from '../root'
import { pagePath } from './builtPage'
import { dressPage } from './dressPage'
import { nonceOf, pageHeaders, tileOrigins } from './headers'

/** The page straight from its sources, reloaded as they change: `npm run dev`. */
export async function developmentPage(config: Config): Promise<Router> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    appType: 'custom',
    server: { middlewareMode: true },
  })
  const router = Router()
  router.use(vite.middlewares)
  router.get(
    pagePath,
    pageHeaders(isSecure(config), ['ws:', ...tileOrigins(config)]),
    (request, response, next) => {
      readFile(join(root, 'client/index.html'), 'utf8')
        .then((source) => vite.transformIndexHtml(request.originalUrl, dressPage(source, config)))
        .then((page) => response.type('html').send(page.replaceAll('__NONCE__', nonceOf(response))))
        .catch(next)
    },
  )
  return router
}
