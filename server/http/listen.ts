import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Config } from '../config'

/** How long calls that are on their way still get in once a stop began. */
const lingerMilliseconds = 250

/** A server that listens. */
export type Listening = {
  readonly port: number
  /** Lets calls on their way in, then takes no more, lets those in hand end, and cuts what is left after `milliseconds`. */
  stop(milliseconds: number): Promise<void>
}

/** Listens where the configuration says; rejects when the port is taken. */
export function listen(handler: RequestListener, config: Config): Promise<Listening> {
  // Ten minutes are for files, from a phone; all else is cut after seconds (`deadline`).
  const limits = { headersTimeout: 10_000, requestTimeout: 600_000, keepAliveTimeout: 10_000 }
  const server = createServer(limits, handler)
  server.maxConnections = config.maxConnections
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : config.port
      resolve({ port, stop: (milliseconds) => stop(server, milliseconds) })
    })
  })
}

async function stop(server: Server, milliseconds: number): Promise<void> {
  // Closing resets the connections that seem idle, also those whose next call has been sent and not been read yet.
  await setTimeout(lingerMilliseconds)
  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const ended = new AbortController()
  const late = setTimeout(milliseconds, 'late', { signal: ended.signal }).catch(() => 'ended')
  if ((await Promise.race([closed, late])) === 'late') server.closeAllConnections()
  await closed
  ended.abort()
  clearInterval(idle)
}
