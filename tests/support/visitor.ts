import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from '../../schemas/api/endpoint'
import { signIn } from '../../schemas/api/session'
import { cookieJar } from './cookieJar'
import type { DemoAccount } from './product'

type AnyEndpoint = Endpoint
type Given<E> = { params?: ParamsOf<E>; query?: QueryOf<E>; body?: BodyOf<E> }

/** What came back: the status, and the JSON body or the bytes. */
export type Reply<Body> = { readonly status: number; readonly body: Body; readonly headers: Headers }

/** Someone who calls the product over HTTP as the page does, cookie kept. */
export type Visitor = {
  /** Calls a route; never throws on a refusal. */
  ask<E extends AnyEndpoint>(endpoint: E, given?: Given<E>): Promise<Reply<ResponseOf<E>>>
  /** The same, and throws unless the route succeeded. */
  must<E extends AnyEndpoint>(endpoint: E, given?: Given<E>): Promise<ResponseOf<E>>
  /** Sends a text as a JSON body, whatever it holds. */
  send<E extends AnyEndpoint>(endpoint: E, params: ParamsOf<E>, text: string): Promise<Reply<ResponseOf<E>>>
  /** The session's cookie, for calls that no page makes. */
  cookie(): string
  /** The bytes of a file or a PDF. */
  download<E extends AnyEndpoint>(endpoint: E, given?: Given<E>): Promise<Buffer>
  /** Sends one file. */
  upload<E extends AnyEndpoint>(
    endpoint: E,
    params: ParamsOf<E>,
    name: string,
    bytes: Buffer,
    type: string,
  ): Promise<Reply<ResponseOf<E>>>
}

/**
 * A visitor of the product at `url`, signed in when an account is given; `userAgent` is what their browser says it is,
 * `more` what a proxy adds.
 */
export async function visitor(
  url: string,
  account?: Pick<DemoAccount, 'email' | 'password'>,
  userAgent = 'node',
  more: Readonly<Record<string, string>> = {},
): Promise<Visitor> {
  const cookies = cookieJar()

  async function send(
    endpoint: AnyEndpoint,
    params: unknown,
    query: unknown,
    init: RequestInit,
  ): Promise<Response> {
    const answer = await fetch(url + addressOf(endpoint.path, params, query), {
      ...init,
      method: endpoint.method,
      headers: {
        ...more,
        'sec-fetch-site': 'same-origin',
        'accept-language': 'fr',
        'user-agent': userAgent,
        cookie: cookies.header(),
        ...init.headers,
      },
    })
    cookies.take(answer)
    return answer
  }

  const reading = async (answer: Response) => {
    const isFile = answer.headers.get('content-type') === 'application/zip'
    const text = isFile ? '' : await answer.text()
    if (isFile) await answer.arrayBuffer()
    return {
      status: answer.status,
      body: text === '' ? undefined : JSON.parse(text),
      headers: answer.headers,
    }
  }
  const ask: Visitor['ask'] = async (endpoint, given = {}) => {
    const json =
      given.body === undefined
        ? {}
        : { body: JSON.stringify(given.body), headers: { 'content-type': 'application/json' } }
    return reading(await send(endpoint, given.params, given.query, json))
  }
  const must: Visitor['must'] = async (endpoint, given) => {
    const { status, body } = await ask(endpoint, given)
    if (status >= 300)
      throw new Error(`${endpoint.method} ${endpoint.path}: ${status} ${JSON.stringify(body)}`)
    return body
  }
  if (account) await must(signIn, { body: { email: account.email, password: account.password } })
  return {
    ask,
    must,
    cookie: cookies.header,
    send: async (endpoint, params, text) =>
      reading(
        await send(endpoint, params, undefined, {
          body: text,
          headers: { 'content-type': 'application/json' },
        }),
      ),
    async download(endpoint, given = {}) {
      const answer = await send(endpoint, given.params, given.query, {})
      if (!answer.ok) throw new Error(`${endpoint.path}: ${answer.status} ${await answer.text()}`)
      return Buffer.from(await answer.arrayBuffer())
    },
    async upload(endpoint, params, name, bytes, type) {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
      return reading(await send(endpoint, params, undefined, { body: form }))
    },
  }
}

function addressOf(path: string, params: unknown, query: unknown): string {
  const values = new Map(Object.entries(params ?? {}))
  const filled = path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(String(values.get(name))))
  const search = new URLSearchParams(Object.entries(query ?? {}).map(([key, value]) => [key, String(value)]))
  return search.size > 0 ? `${filled}?${search}` : filled
}
