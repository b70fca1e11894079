import { forgetPassword, register } from '../../../schemas/api/accounts'
import type { Endpoint } from '../../../schemas/api/endpoint'
import { signIn } from '../../../schemas/api/session'

/** A question that anybody may ask about an address, and the answer that everybody gets. */
export type Door = {
  readonly name: string
  readonly endpoint: Endpoint
  readonly status: number
  body(email: string): object
}

/** Where a stranger could learn whether an address has an account. */
export const doors: readonly Door[] = [
  {
    name: 'signing in',
    endpoint: signIn,
    status: 401,
    body: (email) => ({ email, password: 'pas le bon mot' }),
  },
  {
    name: 'asking for an account',
    endpoint: register,
    status: 204,
    body: (email) => ({ email, name: 'Nour Benali', password: 'girafe lune trombone 42' }),
  },
  { name: 'a forgotten password', endpoint: forgetPassword, status: 204, body: (email) => ({ email }) },
]

/** How long an answer takes, in milliseconds, to somebody on a network of their own. */
export async function timeOf(url: string, door: Door, email: string, network: string): Promise<number> {
  const init = {
    method: door.endpoint.method,
    headers: {
      'content-type': 'application/json',
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': network,
    },
    body: JSON.stringify(door.body(email)),
  }
  const before = performance.now()
  const answer = await fetch(url + door.endpoint.path, init)
  await answer.arrayBuffer()
  const time = performance.now() - before
  if (answer.status !== door.status) throw new Error(`${door.name}: ${answer.status}`)
  return time
}
