import type { IncomingMessage } from 'node:http'
import { SourceFailure } from './failure'
import { bytesOf, type Call, send } from './send'

/** What came back: a body for 200, none for 404 and 410, which say that there is no such thing. */
export type Reply = { readonly status: 200; readonly body: unknown } | { readonly status: 404 | 410 }

/** A source that wants to be left alone for longer is asked again all the same. */
const longestRest = 60_000

/**
 * One GET of JSON. Follows no redirect, reads no more than a megabyte, connects to no private address unless it may,
 * and throws `SourceFailure` for everything that is no answer.
 */
export async function getJson(
  address: URL,
  call: Pick<Call, 'headers' | 'signal' | 'mayBePrivate'>,
): Promise<Reply> {
  const headers = { ...call.headers, accept: 'application/json' }
  const incoming = await send(address, { ...call, headers })
  const { statusCode: status = 0 } = incoming
  if (status === 404 || status === 410) {
    incoming.destroy()
    return { status }
  }
  if (status !== 200) {
    incoming.destroy()
    if (status >= 300 && status < 400) throw new SourceFailure('redirect', { status })
    throw new SourceFailure('status', { status, ...restOf(incoming) })
  }
  const bytes = await bytesOf(incoming, call.signal)
  try {
    return { status, body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    throw new SourceFailure('notJson')
  }
}

/** `Retry-After` in seconds; a date, which nobody sends here, is not read. */
function restOf(incoming: IncomingMessage): { restMilliseconds?: number } {
  const seconds = /^[0-9]{1,6}$/.exec(incoming.headers['retry-after'] ?? '')?.[0]
  return seconds === undefined ? {} : { restMilliseconds: Math.min(Number(seconds) * 1000, longestRest) }
}
