import { cookieJar } from './cookieJar'

/** Somebody says to a real provider who they are, as its page has them do: where it leads back to, at `service`. */
export async function identifyAt(address: string, who: string, service: string): Promise<URL> {
  const cookies = cookieJar()
  let next = new URL(address)
  while (next.origin !== service) {
    const asks = next.pathname.startsWith('/interaction/')
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: cookies.header() },
      ...(asks ? { method: 'POST', body: new URLSearchParams({ who }) } : {}),
    })
    cookies.take(answer)
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`${next.pathname}: ${answer.status} ${await answer.text()}`)
    next = new URL(location, next)
  }
  return next
}
