import { Type } from 'typebox'
import { SessionAccount } from '../account'
import { SecondFactorAsked } from '../secondFactor'
import { endpoint } from './endpoint'

const email = Type.String({ minLength: 3, maxLength: 254 })
/** The least is told with a sentence, and not as a shape. */
const password = Type.String({ minLength: 1, maxLength: 1024 })
/** The page that its link leads back to: a dossier's, or where a procedure begins. */
const back = Type.Optional(Type.String({ maxLength: 300, pattern: '^/(dossiers|commencer)(/[\\w-]+){1,3}$' }))
/** What a mail's link carries: 32 random bytes, base64url. */
export const LinkToken = Type.String({ pattern: '^[\\w-]{43}$' })

/**
 * Asks for an account. A mail follows, to confirm the address or to say that it has an account already: the answer, the
 * cookie it sets and how long it takes are the same. 422 when the password is too short or too easily guessed.
 */
export const register = endpoint({
  method: 'POST',
  path: '/api/accounts',
  action: 'public',
  body: Type.Object(
    { email, name: Type.String({ minLength: 1, maxLength: 200 }), password, back },
    { additionalProperties: false },
  ),
  limit: { name: 'register', perMinute: 60 },
})

/**
 * What confirming an address wants, where its link was opened: nothing in the browser that asked for the account last, the
 * password elsewhere. It uses nothing. The link's token stands in the body, since addresses are kept in logs. 409 when the
 * link was used or is too old.
 */
export const readConfirmation = endpoint({
  method: 'POST',
  path: '/api/accounts/confirmations/wanted',
  action: 'public',
  body: Type.Object({ token: LinkToken }, { additionalProperties: false }),
  response: Type.Union([
    Type.Object({ wants: Type.Literal('password') }),
    Type.Object({ wants: Type.Literal('nothing'), name: Type.String(), email: Type.String() }),
  ]),
  limit: { name: 'readConfirmation', perMinute: 60 },
})

/**
 * Confirms the address of an account that was asked for, and signs in: from the browser that asked for it, or with the
 * password that was chosen. A link that somebody else asked for makes no account that they could enter. 401 when the
 * password is another, 422 when it is wanted and not given, 409 when the link was used or is too old.
 */
export const confirmAccount = endpoint({
  method: 'POST',
  path: '/api/accounts/confirmations',
  action: 'public',
  body: Type.Object({ token: LinkToken, password: Type.Optional(password) }, { additionalProperties: false }),
  response: SessionAccount,
  limit: { name: 'confirmAccount', perMinute: 20 },
})

/** Asks for a link to choose another password. The answer is the same whether the address has an account or none. */
export const forgetPassword = endpoint({
  method: 'POST',
  path: '/api/passwords/forgotten',
  action: 'public',
  body: Type.Object({ email, back }, { additionalProperties: false }),
  limit: { name: 'forgetPassword', perMinute: 60 },
})

/**
 * Chooses another password by such a link, ends every session of the account and opens a new one. 409 when the link
 * was used or is too old, 422 as for `register`. A second factor is asked as it is when signing in.
 */
export const resetPassword = endpoint({
  method: 'POST',
  path: '/api/passwords',
  action: 'public',
  body: Type.Object({ token: LinkToken, password }, { additionalProperties: false }),
  response: Type.Union([SessionAccount, SecondFactorAsked]),
  limit: { name: 'resetPassword', perMinute: 20 },
})
