import { Type } from 'typebox'
import { SessionAccount } from '../account'
import { Identity, PathHere, Provider } from '../identity'
import { endpoint } from './endpoint'

const params = Type.Object({ provider: Provider })
const email = Type.String({ minLength: 3, maxLength: 254 })

/**
 * Begins signing in by a provider: gives the address to go to, and a cookie that the way back asks for. `back`: where to
 * go on afterwards. With `link`, the identity is linked to the account that is signed in. 404 when the provider is not
 * configured, 503 when it does not answer.
 */
export const depart = endpoint({
  method: 'POST',
  path: '/api/identities/:provider/departures',
  action: 'public',
  params,
  body: Type.Object({ back: PathHere, link: Type.Optional(Type.Boolean()) }, { additionalProperties: false }),
  response: Type.Object({ address: Type.String() }),
  limit: { name: 'depart', perMinute: 60 },
})

/**
 * Where a provider leads back to, with what it says in the query. Always goes on to a page: with a session, to where
 * the person was going; the first time, to the page that makes an account; else to signing in, which says what failed.
 */
export const comeBack = endpoint({
  method: 'GET',
  path: '/api/identities/:provider/return',
  action: 'public',
  params,
  limit: { name: 'comeBack', perMinute: 60 },
})

/** Who came from a provider and has no account yet, in this browser, for half an hour. `confirmed`: their address is. */
export const readNewcomer = endpoint({
  method: 'GET',
  path: '/api/identities/newcomer',
  action: 'public',
  response: Type.Object({
    newcomer: Type.Union([
      Type.Object({
        provider: Provider,
        name: Type.String(),
        email: Type.String(),
        confirmed: Type.Boolean(),
        back: Type.String(),
      }),
      Type.Null(),
    ]),
  }),
})

/**
 * Mails a code to confirm the address of a newcomer, or says there that it has an account: the answer is the same. 409
 * when there is no newcomer any more.
 */
export const mailCode = endpoint({
  method: 'POST',
  path: '/api/identities/newcomer/codes',
  action: 'public',
  body: Type.Object({ email }, { additionalProperties: false }),
  limit: { name: 'mailCode', perMinute: 10 },
})

/**
 * Makes the account of a newcomer, a citizen's, and signs in. `code`: what was mailed, unless the provider confirmed the
 * address. 422 when it is another, 409 when there is no newcomer or the address has an account.
 */
export const makeAccount = endpoint({
  method: 'POST',
  path: '/api/identities/newcomer/account',
  action: 'public',
  body: Type.Object(
    {
      name: Type.String({ minLength: 1, maxLength: 200 }),
      code: Type.Optional(Type.String({ maxLength: 40 })),
    },
    { additionalProperties: false },
  ),
  response: SessionAccount,
  limit: { name: 'makeAccount', perMinute: 20 },
})

/** The identities linked to one's account, oldest first. */
export const listIdentities = endpoint({
  method: 'GET',
  path: '/api/identities',
  action: 'session.own',
  response: Type.Object({ identities: Type.Array(Identity) }),
})

/** Links the newcomer of this browser to the account signed in. 409 when there is none, or another account has it. */
export const linkIdentity = endpoint({
  method: 'POST',
  path: '/api/identities',
  action: 'session.own',
  response: Identity,
})

/** Unlinks one; never the last way into the account: 409. */
export const unlinkIdentity = endpoint({
  method: 'DELETE',
  path: '/api/identities/:identity',
  action: 'session.own',
  params: Type.Object({ identity: Type.String({ format: 'uuid' }) }),
})
