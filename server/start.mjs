/** `npm start`: builds what is older than its sources, then serves it. Plain JavaScript: it runs before any build. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildIfStale, root } from './build.mjs'

// Building sets NODE_ENV in this process: the server gets the environment as it was.
const environment = { ...process.env }

await buildIfStale()
serve()

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
