import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('../../dist/server/index.js', import.meta.url))

/**
 * The data folder that the built product leaves after its first start, which publishes every procedure: each journey
 * begins with a copy, rather than with three seconds of the same work. It goes when this process ends.
 */
export async function firstStart() {
  const directory = mkdtempSync(join(tmpdir(), 'guichet-first-'))
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }))
  const port = await freePort()
  const product = spawn(process.execPath, [server], {
    env: { PATH: process.env.PATH, GUICHET_DATA: directory, GUICHET_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(product, 'exit')
  while (!(await isReady(port)) && product.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  product.kill('SIGTERM')
  await ended
  return directory
}

function isReady(port) {
  return fetch(`http://localhost:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return port
}
