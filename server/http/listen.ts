import { createServer, type RequestListener } from 'node:http'
import type { Config } from '../config'

/** A server that listens. */
export type Listening = {
  readonly port: number
  /** Takes no more connections, lets calls in hand end, and cuts those still there after `milliseconds`. */
  stop(milliseconds: number): Promise<void>
}

/** Listens where the configuration says; rejects when the port is taken. */
export function listen(handler: RequestListener, config: Config): Promise<Listening> {
  // A caller that dribbles holds a connection for seconds, not for Node's five minutes.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 },
    handler,
  )
  server.maxConnections = config.maxConnections
  const stop: Listening['stop'] = (milliseconds) =>
    new Promise((resolve) => {
      server.close(() => {
        clearInterval(idle)
        clearTimeout(cut)
        resolve()
      })
      const idle = setInterval(() => server.closeIdleConnections(), 50)
      const cut = setTimeout(() => server.closeAllConnections(), milliseconds)
    })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, () => {
      const address = server.address()
      resolve({ port: typeof address === 'object' && address !== null ? address.port : config.port, stop })
    })
  })
}
