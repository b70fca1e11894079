import type { BodyOf, Endpoint, ResponseOf } from '../../schemas/api/endpoint'
import { keptLocale } from '../messages/locale'
import { type AddressInput, addressOf } from './address'
import { refusalIn, Unreachable } from './problems'
import { signalSession } from './sessionSignal'

/** What a call of an endpoint takes: parameters, query and body, each only where the route has them. */
export type CallInput<E> = AddressInput<E> &
  (unknown extends BodyOf<E> ? { readonly body?: undefined } : { readonly body: BodyOf<E> })

/** What a call may be told beside its input. */
export type CallOptions = {
  readonly signal?: AbortSignal
  readonly keepalive?: boolean
  /** How long its answer may be awaited, in milliseconds. */
  readonly patience?: number
  /** Called before one knows who is at the screen: that there is no session is no news. */
  readonly ahead?: boolean
}

/**
 * How long an answer may be awaited before it is taken for lost, in milliseconds: a line that stalls says nothing. The
 * rest of an answer that has begun may take four times as long, and what is sent so long more for each byte.
 */
const awaited = 15_000
const perByte = 0.5

/** For what the server has to work at: checking a definition, reading a list of 100,000 lines, erasing an account. */
export const longWork: CallOptions = { patience: 600_000 }

/**
 * The typed function of one route. It answers the success's body, or throws `Refused` (the server said no),
 * `Unreachable` (nothing came back in time) or the `AbortError` of a call that was given up.
 */
export function caller<E extends Endpoint>(endpoint: E, usual: CallOptions = {}) {
  return (input: CallInput<E>, options: CallOptions = {}): Promise<ResponseOf<E>> => {
    const body: unknown = input.body
    const sent = body === undefined ? {} : { type: 'application/json', body: JSON.stringify(body) }
    return call(endpoint, input, sent, { ...usual, ...options })
  }
}

/** The function of a route that takes bytes as they are; it throws as `caller`'s do. */
export function byteSender<E extends Endpoint>(endpoint: E) {
  return (input: AddressInput<E>, body: Blob, options: CallOptions = {}): Promise<ResponseOf<E>> =>
    call(endpoint, input, { type: 'application/octet-stream', body }, options)
}

type Sent = { readonly type?: string; readonly body?: string | Blob }

async function call<E extends Endpoint>(
  endpoint: E,
  input: AddressInput<E>,
  { type, body }: Sent,
  { ahead, ...options }: CallOptions,
): Promise<ResponseOf<E>> {
  const { response, text } = await exchange(addressOf(endpoint, input), {
    ...options,
    method: endpoint.method,
    headers: { 'Accept-Language': keptLocale(), ...(type && { 'Content-Type': type }) },
    ...(body !== undefined && { body }),
  })
  if (response.ok) return JSON.parse(text === '' ? 'null' : text)
  const refusal = refusalIn(response.status, text, response.headers.get('Retry-After'))
  if (response.status === 401 && !ahead && endpoint.action !== 'public') signalSession('expired')
  throw refusal
}

type Exchange = Omit<RequestInit, 'body' | 'signal'> &
  Pick<Sent, 'body'> &
  Pick<CallOptions, 'signal' | 'patience'>

/** Sends, and waits for the whole answer. */
async function exchange(address: string, { signal, patience = awaited, ...init }: Exchange) {
  const { body = '' } = init
  const giveUp = new AbortController()
  const stop = () => giveUp.abort()
  signal?.addEventListener('abort', stop)
  const size = typeof body === 'string' ? body.length : body.size
  let timer = setTimeout(stop, patience + size * perByte)
  try {
    signal?.throwIfAborted()
    const response = await fetch(address, { ...init, signal: giveUp.signal })
    clearTimeout(timer)
    timer = setTimeout(stop, 4 * patience)
    return { response, text: await response.text() }
  } catch (error) {
    throw signal?.aborted ? error : new Unreachable(error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}
