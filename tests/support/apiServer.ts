import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { atEnd } from './ending'

/** What an API may do to those who call it. */
export const badDays = [
  'slow',
  'down',
  'error',
  'tooMany',
  'wrongShape',
  'notJson',
  'huge',
  'redirect',
  'hanging',
  'cutOff',
] as const
export type Day = 'fine' | (typeof badDays)[number]

/** An API on this machine, of these shapes; `day` is how it fares, and may be changed at any time. */
export type ApiServer = {
  readonly url: string
  /** `127.0.0.1:port`: what an operator lists. */
  readonly host: string
  /** Each call's address with its query, in order. */
  readonly calls: readonly string[]
  readonly headers: readonly Readonly<Record<string, unknown>>[]
  day: Day
}

/** What an API answers at an address: JSON, or undefined for 404. */
type Answer = (address: URL) => unknown

/** Starts one; it ends with the test file. */
export async function startApi(answer: Answer): Promise<ApiServer> {
  const calls: string[] = []
  const headers: Readonly<Record<string, unknown>>[] = []
  const server = createServer((incoming, outgoing) => {
    calls.push(incoming.url ?? '')
    headers.push(incoming.headers)
    live[api.day]({ incoming, outgoing, answer: () => answer(new URL(incoming.url ?? '', api.url)) })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  atEnd(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The API has no port.')
  const host = `127.0.0.1:${address.port}`
  const api: ApiServer = { url: `http://${host}`, host, calls, headers, day: 'fine' }
  return api
}

type Lived = {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  answer(): unknown
}

const json = { 'content-type': 'application/json' }

const live: Readonly<Record<Day, (lived: Lived) => void>> = {
  fine({ outgoing, answer }) {
    const body = answer()
    send(outgoing, body === undefined ? 404 : 200, body ?? { error: 'not found' })
  },
  slow({ outgoing, answer }) {
    setTimeout(() => send(outgoing, 200, answer() ?? {}), 20_000).unref()
  },
  down({ incoming }) {
    incoming.socket.destroy()
  },
  error({ outgoing }) {
    send(outgoing, 500, { error: 'internal' })
  },
  tooMany({ outgoing }) {
    outgoing.setHeader('retry-after', '2')
    send(outgoing, 429, { error: 'too many' })
  },
  wrongShape({ outgoing }) {
    send(outgoing, 200, [{ results: 'none', features: 7 }, null])
  },
  notJson({ outgoing }) {
    outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Maintenance')
  },
  /** Two megabytes, which nobody should read whole. */
  huge({ outgoing }) {
    outgoing.writeHead(200, json).write('["')
    for (let part = 0; part < 32; part++) outgoing.write('x'.repeat(65_536))
    outgoing.end('"]')
  },
  redirect({ outgoing }) {
    outgoing.setHeader('location', 'http://127.0.0.1:1/elsewhere')
    send(outgoing, 302, {})
  },
  hanging({ outgoing }) {
    outgoing.writeHead(200, json).write('{"results":[')
  },
  cutOff({ incoming, outgoing }) {
    outgoing.writeHead(200, { ...json, 'content-length': '1000' }).write('{"results":[')
    setTimeout(() => incoming.socket.destroy(), 10)
  },
}

function send(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, json).end(JSON.stringify(body))
}
