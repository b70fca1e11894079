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
  /** Called before one knows who is at the screen: that there is no session is no news. */
  readonly ahead?: boolean
}

/**
 * The typed function of one route. It answers the success's body, or throws `Refused` (the server said no),
 * `Unreachable` (nothing came back) or the `AbortError` of a call that was given up.
 */
export function caller<E extends Endpoint>(endpoint: E) {
  return (input: CallInput<E>, options: CallOptions = {}): Promise<ResponseOf<E>> =>
    call(endpoint, input, options)
}

/** The function of a route that takes bytes as they are; it throws as `caller`'s do. */
export function byteSender<E extends Endpoint>(endpoint: E) {
  return async (input: AddressInput<E>, bytes: Blob, options: CallOptions = {}): Promise<ResponseOf<E>> => {
    const type = { ...headers(false), 'Content-Type': 'application/octet-stream' }
    const init = { ...options, method: endpoint.method, headers: type, body: bytes }
    return read(endpoint, await reach(addressOf(endpoint, input), init))
  }
}

async function call<E extends Endpoint>(
  endpoint: E,
  input: CallInput<E>,
  { ahead = false, ...options }: CallOptions,
): Promise<ResponseOf<E>> {
  const body: unknown = input.body
  const response = await reach(addressOf(endpoint, input), {
    ...options,
    method: endpoint.method,
    headers: headers(body !== undefined),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return read(endpoint, response, ahead)
}

async function read<E extends Endpoint>(
  endpoint: E,
  response: Response,
  ahead = false,
): Promise<ResponseOf<E>> {
  const text = await readText(response)
  if (response.ok) return JSON.parse(text === '' ? 'null' : text)
  const refusal = refusalIn(response.status, text, response.headers.get('Retry-After'))
  if (response.status === 401 && !ahead && endpoint.action !== 'public') signalSession('expired')
  throw refusal
}

function headers(hasBody: boolean): Record<string, string> {
  const common = { 'Accept-Language': keptLocale() }
  return hasBody ? { ...common, 'Content-Type': 'application/json' } : common
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    throw gaveUp(error) ? error : new Unreachable(error)
  }
}

async function readText(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch (error) {
    throw gaveUp(error) ? error : new Unreachable(error)
  }
}

function gaveUp(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}
