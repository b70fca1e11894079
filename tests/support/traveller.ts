import type { Provider } from '../../schemas/identity'
import { cookieJar } from './cookieJar'

/** A browser that goes to providers and comes back, step by step: no redirect is followed by itself. */
export type Traveller = {
  /** A call as the page makes it; the body is JSON. */
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>
  /** Leaves for a provider: the address to go to. */
  depart(provider: Provider, options?: { readonly back?: string; readonly link?: boolean }): Promise<string>
  /** Comes back as a provider leads: the path and query of where one is sent on to. */
  comeBack(address: URL | string): Promise<URL>
  /** The address of the account signed in, or null. */
  whoAmI(): Promise<string | null>
}

/** One with nothing in it, for the product at `url`. */
export function aTraveller(url: string): Traveller {
  const cookies = cookieJar()
  const headers = { 'sec-fetch-site': 'same-origin', 'accept-language': 'fr' }
  const call: Traveller['call'] = async (method, path, body) => {
    const answer = await fetch(url + path, {
      method,
      headers: {
        ...headers,
        cookie: cookies.header(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    cookies.take(answer)
    const text = await answer.text()
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) }
  }
  return {
    call,
    async depart(provider, { back = '/dossiers', link } = {}) {
      const asked = { back, ...(link === undefined ? {} : { link }) }
      const { status, body } = await call('POST', `/api/identities/${provider}/departures`, asked)
      const address = textIn(body, 'address')
      if (status !== 200 || address === null) throw new Error(`${status} ${JSON.stringify(body)}`)
      return address
    },
    async comeBack(address) {
      const answer = await fetch(address, {
        redirect: 'manual',
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', cookie: cookies.header() },
      })
      cookies.take(answer)
      if (answer.status !== 303) throw new Error(`${answer.status} ${await answer.text()}`)
      return new URL(answer.headers.get('location') ?? '', url)
    },
    async whoAmI() {
      const { body } = await call('GET', '/api/session')
      return textIn(
        typeof body === 'object' && body !== null && 'account' in body ? body.account : null,
        'email',
      )
    },
  }
}

/** A text of an object, or null where it has none by that name. */
export function textIn(value: unknown, name: string): string | null {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
  return typeof found === 'string' ? found : null
}
