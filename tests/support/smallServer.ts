import { createServer, type IncomingMessage } from 'node:http'
import { atEnd } from './ending'

/** What a page sent. */
export type Call = {
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly language: string | undefined
  readonly body: unknown
}

/** What it is answered: JSON, or a text as it stands. `silent` breaks the connection off. */
export type Answered =
  | {
      readonly status?: number
      readonly json?: unknown
      readonly text?: string
      readonly retryAfter?: string
    }
  | 'silent'

/**
 * A real HTTP server that answers the page under test, for as long as the test file runs: jsdom has no address of its
 * own to fetch from. `calls` grows with each call.
 */
export async function smallServer(answer: (call: Call) => Answered | Promise<Answered>) {
  const calls: Call[] = []
  const server = createServer(async (incoming, outgoing) => {
    const call = await callOf(incoming)
    calls.push(call)
    const answered = await answer(call)
    if (answered === 'silent') return incoming.socket.destroy()
    const { status = 200, json, text, retryAfter } = answered
    outgoing.writeHead(status, {
      'Content-Type': json === undefined ? 'text/html' : 'application/json',
      ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
    })
    outgoing.end(json === undefined ? text : JSON.stringify(json))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  atEnd(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const base = `http://127.0.0.1:${address.port}`
  const nodeFetch = globalThis.fetch
  globalThis.fetch = (path, init = {}) => {
    const { signal, ...rest } = init
    return givenUp(signal, nodeFetch(new URL(String(path), base), rest))
  }
  return { calls }
}

async function callOf(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    language: incoming.headers['accept-language'],
    body: text === '' ? undefined : JSON.parse(text),
  }
}

/** Node's fetch takes no signal of jsdom's: the promise is broken off here as fetch would. */
function givenUp<Value>(signal: AbortSignal | null | undefined, outcome: Promise<Value>): Promise<Value> {
  if (!signal) return outcome
  const aborted = () => new DOMException('This operation was aborted', 'AbortError')
  return Promise.race([
    outcome,
    new Promise<never>((_, reject) => {
      if (signal.aborted) reject(aborted())
      signal.addEventListener('abort', () => reject(aborted()), { once: true })
    }),
  ])
}
