import { Type } from 'typebox'
import { SessionAccount } from '../account'
import { Provider } from '../identity'
import { locales } from '../label'
import { SecondFactorAsked } from '../secondFactor'
import { endpoint } from './endpoint'

/**
 * Opens a session: sets the cookie. A wrong pair and an unknown address get the same 401, and after too many the same
 * 429. The limit here only keeps room for others: wrong pairs are counted by the command. With a second factor it is
 * half a session, which opens nothing but the second step.
 */
export const signIn = endpoint({
  method: 'POST',
  path: '/api/session',
  action: 'public',
  body: Type.Object(
    {
      email: Type.String({ minLength: 3, maxLength: 254 }),
      password: Type.String({ minLength: 1, maxLength: 1024 }),
    },
    { additionalProperties: false },
  ),
  response: Type.Union([SessionAccount, SecondFactorAsked]),
  limit: { name: 'signIn', perMinute: 600 },
})

/** Who is signed in; `account` is null without a session. `asked` between the two steps of signing in. */
export const readSession = endpoint({
  method: 'GET',
  path: '/api/session',
  action: 'public',
  response: Type.Object({
    account: Type.Union([SessionAccount, Type.Null()]),
    asked: Type.Optional(SecondFactorAsked),
  }),
})

/** Keeps the language of the account's pages and mails, on every device. */
export const chooseLocale = endpoint({
  method: 'PUT',
  path: '/api/session/locale',
  action: 'session.own',
  body: Type.Object({ locale: Type.Enum(locales) }, { additionalProperties: false }),
  limit: { name: 'chooseLocale', perMinute: 60 },
})

/**
 * Ends this session. `elsewhere`: the provider that it began with, and the address that ends its own session too.
 */
export const signOut = endpoint({
  method: 'DELETE',
  path: '/api/session',
  action: 'public',
  response: Type.Object({
    elsewhere: Type.Union([Type.Object({ provider: Provider, address: Type.String() }), Type.Null()]),
  }),
})

/**
 * Proves once more who is at the screen, by the account's password: what is sensitive wants a proof of the last minutes
 * and is refused with 403 `session.proofWanted` without one. 422 when the password is another.
 */
export const proveAgain = endpoint({
  method: 'POST',
  path: '/api/session/proof',
  action: 'session.own',
  body: Type.Object(
    { password: Type.String({ minLength: 1, maxLength: 1024 }) },
    { additionalProperties: false },
  ),
  limit: { name: 'proveAgain', perMinute: 20 },
})
