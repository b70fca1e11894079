import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { type FailureCode, SourceFailure } from './failure'
import { isPrivate, literalAddress, publicLookup } from './privateAddress'

/** How one call goes. */
export type Call = {
  readonly method?: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
  /** Whether the host may lie on a private network: the operator's word. */
  readonly mayBePrivate: boolean
}

/** How long connecting may take, in milliseconds; the whole call ends with its signal. */
const connecting = 2_000

/** The most bytes of an answer. */
const mostBytes = 1_000_000

const agents = {
  'http:': new HttpAgent({ keepAlive: true, maxSockets: 16, timeout: 30_000 }),
  'https:': new HttpsAgent({ keepAlive: true, maxSockets: 16, timeout: 30_000 }),
}

/**
 * Calls a host of others and gives the head of its answer. Follows no redirect, connects to no private address unless it
 * may, and throws `SourceFailure` when nothing comes back.
 */
export function send(address: URL, call: Call): Promise<IncomingMessage> {
  const { method = 'GET', headers, body, signal, mayBePrivate } = call
  const secure = address.protocol === 'https:'
  const literal = literalAddress(address.hostname)
  if (!mayBePrivate && literal !== undefined && isPrivate(literal))
    return Promise.reject(new SourceFailure('private'))
  return new Promise((settle, fail) => {
    const outgoing = (secure ? httpsRequest : httpRequest)(address, {
      method,
      agent: secure ? agents['https:'] : agents['http:'],
      headers: { ...headers, 'accept-encoding': 'identity' },
      signal,
      ...(mayBePrivate ? {} : { lookup: publicLookup }),
    })
    outgoing.on('error', (error) => fail(failureOf(error, signal)))
    outgoing.on('response', settle)
    outgoing.on('socket', (socket) => {
      if (!socket.connecting) return
      const timer = setTimeout(() => outgoing.destroy(new SourceFailure('timeout')), connecting)
      socket.once(secure ? 'secureConnect' : 'connect', () => clearTimeout(timer))
      socket.once('close', () => clearTimeout(timer))
    })
    outgoing.end(body)
  })
}

/** The whole body of an answer, a megabyte at most; throws `SourceFailure` and hangs up otherwise. */
export async function bytesOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  try {
    if ((incoming.headers['content-encoding'] ?? 'identity') !== 'identity')
      throw new SourceFailure('notJson')
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of incoming) {
      bytes += chunk.length
      if (bytes > mostBytes) throw new SourceFailure('tooLarge')
      chunks.push(chunk)
    }
    if (!incoming.complete) throw new SourceFailure('unreachable')
    return Buffer.concat(chunks)
  } catch (error) {
    incoming.destroy()
    throw failureOf(error, signal)
  }
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
