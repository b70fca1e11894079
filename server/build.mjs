/** Builds what is older than its sources. Plain JavaScript: it runs before any build. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds the page and the server if `dist` is missing or older than a source. */
export async function buildIfStale() {
  if (isStale()) await build()
}

const sources = ['client', 'forms', 'schemas', 'server', 'package.json', 'vite.config.ts']
const built = ['dist/client/index.html', 'dist/server/index.js']

function isStale() {
  if (!built.every((path) => existsSync(join(root, path)))) return true
  const oldestBuilt = Math.min(...built.map((path) => statSync(join(root, path)).mtimeMs))
  return sources.some((path) => newest(join(root, path)) > oldestBuilt)
}

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  // A folder's own date tells of files taken away.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

async function build() {
  // Under another value, as in a test's process, the page would get React's development half.
  process.env.NODE_ENV = 'production'
  const vite = await import('vite')
  const configFile = join(root, 'vite.config.ts')
  process.chdir(root)
  await vite.build({ configFile, logLevel: 'warn' })
  await vite.build({ configFile, logLevel: 'warn', build: { ssr: true } })
}
