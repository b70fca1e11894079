import { Agent as HttpAgent, get as httpGet, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, get as httpsGet } from 'node:https'
import { type FailureCode, SourceFailure } from './failure'
import { isPrivate, literalAddress, publicLookup } from './privateAddress'

/** How one call goes. */
export type Call = {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** Whether the host may lie on a private network: the operator's word. */
  readonly mayBePrivate: boolean
}

/** What came back: a body for 200, none for 404 and 410, which say that there is no such thing. */
export type Reply = { readonly status: 200; readonly body: unknown } | { readonly status: 404 | 410 }

/** How long connecting may take, in milliseconds; the whole call ends with its signal. */
const connecting = 2_000

/** The most bytes of an answer. */
const mostBytes = 1_000_000

/** A source that wants to be left alone for longer is asked again all the same. */
const longestRest = 60_000

const agents = {
  'http:': new HttpAgent({ keepAlive: true, maxSockets: 16, timeout: 30_000 }),
  'https:': new HttpsAgent({ keepAlive: true, maxSockets: 16, timeout: 30_000 }),
}

/**
 * One GET of JSON. Follows no redirect, reads no more than a megabyte, connects to no private address unless it may,
 * and throws `SourceFailure` for everything that is no answer.
 */
export function getJson(address: URL, { headers, signal, mayBePrivate }: Call): Promise<Reply> {
  const secure = address.protocol === 'https:'
  const literal = literalAddress(address.hostname)
  if (!mayBePrivate && literal !== undefined && isPrivate(literal))
    return Promise.reject(new SourceFailure('private'))
  return new Promise((settle, fail) => {
    const call = (secure ? httpsGet : httpGet)(address, {
      agent: secure ? agents['https:'] : agents['http:'],
      headers: { ...headers, accept: 'application/json', 'accept-encoding': 'identity' },
      signal,
      ...(mayBePrivate ? {} : { lookup: publicLookup }),
    })
    call.on('error', (error) => fail(failureOf(error, signal)))
    call.on('response', (incoming) =>
      read(incoming).then(settle, (error: unknown) => {
        call.destroy()
        fail(failureOf(error, signal))
      }),
    )
    call.on('socket', (socket) => {
      if (!socket.connecting) return
      const timer = setTimeout(() => call.destroy(new SourceFailure('timeout')), connecting)
      socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(timer))
      socket.once('close', () => clearTimeout(timer))
    })
  })
}

async function read(incoming: IncomingMessage): Promise<Reply> {
  const { statusCode: status = 0 } = incoming
  if (status === 404 || status === 410) {
    incoming.destroy()
    return { status }
  }
  if (status >= 300 && status < 400) throw new SourceFailure('redirect', { status })
  if (status !== 200) throw new SourceFailure('status', { status, ...restOf(incoming) })
  if ((incoming.headers['content-encoding'] ?? 'identity') !== 'identity') throw new SourceFailure('notJson')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of incoming) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new SourceFailure('tooLarge')
    chunks.push(chunk)
  }
  if (!incoming.complete) throw new SourceFailure('unreachable')
  try {
    return {
      status,
      body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))),
    }
  } catch {
    throw new SourceFailure('notJson')
  }
}

/** `Retry-After` in seconds; a date, which nobody sends here, is not read. */
function restOf(incoming: IncomingMessage): { restMilliseconds?: number } {
  const seconds = /^[0-9]{1,6}$/.exec(incoming.headers['retry-after'] ?? '')?.[0]
  return seconds === undefined ? {} : { restMilliseconds: Math.min(Number(seconds) * 1000, longestRest) }
}

function failureOf(error: unknown, signal: AbortSignal): SourceFailure {
  if (error instanceof SourceFailure) return error
  const code: FailureCode = !signal.aborted ? 'unreachable' : isTimeout(signal) ? 'timeout' : 'givenUp'
  return new SourceFailure(code)
}

/** Whether a signal went off by itself: nobody gave up. */
function isTimeout({ reason }: { readonly reason: unknown }): boolean {
  return typeof reason === 'object' && reason !== null && 'name' in reason && reason.name === 'TimeoutError'
}
