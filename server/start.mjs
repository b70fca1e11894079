/** `npm start`: builds what is older than its sources, then serves it. Plain JavaScript: it runs before any build. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = ['client', 'forms', 'schemas', 'server', 'package.json', 'vite.config.ts']
const built = ['dist/client/index.html', 'dist/server/index.js']
// Building sets NODE_ENV in this process: the server gets the environment as it was.
const environment = { ...process.env }

if (isStale()) await build()
serve()

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
  const vite = await import('vite')
  const configFile = join(root, 'vite.config.ts')
  process.chdir(root)
  await vite.build({ configFile, logLevel: 'warn' })
  await vite.build({ configFile, logLevel: 'warn', build: { ssr: true } })
}

function serve() {
  const flags = ['--enable-source-maps', '--disallow-code-generation-from-strings']
  const server = spawn(process.execPath, [...flags, join(root, 'dist/server/index.js')], {
    stdio: 'inherit',
    env: environment,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal interrupts both processes by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) server.kill(signal)
    })
  }
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM']
  })
}
