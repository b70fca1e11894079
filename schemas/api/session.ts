import { Type } from 'typebox'
import { SessionAccount } from '../account'
import { endpoint } from './endpoint'

/** Opens a session: sets the cookie. A wrong pair and an unknown address get the same 401. */
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
  response: SessionAccount,
  limit: { name: 'signIn', perMinute: 20 },
})

/** Who is signed in; `account` is null without a session. */
export const readSession = endpoint({
  method: 'GET',
  path: '/api/session',
  action: 'public',
  response: Type.Object({ account: Type.Union([SessionAccount, Type.Null()]) }),
})

/** Ends this session. */
export const signOut = endpoint({ method: 'DELETE', path: '/api/session', action: 'public' })
