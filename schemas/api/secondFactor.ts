import { Type } from 'typebox'
import { SessionAccount } from '../account'
import { Passkey, PasskeyCreation, PasskeyMade, PasskeyUse, PasskeyUsed } from '../secondFactor'
import { endpoint } from './endpoint'

const strict = { additionalProperties: false }
const params = Type.Object({ passkey: Type.String({ format: 'uuid' }) })
const name = Type.String({ minLength: 1, maxLength: 100 })
/** As it is typed, perhaps with spaces. */
const code = Type.String({ minLength: 1, maxLength: 40 })
/** Shown once; none where there are some already. */
const codesMade = Type.Object({ recoveryCodes: Type.Array(Type.String()) })

/** The second factors of one's own account. Each change of them wants a proof of the last minutes (`proveAgain`). */
export const readSecondFactor = endpoint({
  method: 'GET',
  path: '/api/account/second-factor',
  action: 'session.own',
  response: Type.Object({
    app: Type.Union([Type.Object({ confirmedAt: Type.String() }), Type.Null()]),
    passkeys: Type.Array(Passkey),
    recoveryCodesLeft: Type.Integer(),
  }),
})

/**
 * Begins with an authenticator app: gives its key, in base32 and as the `otpauth:` address that apps scan. It counts
 * once it is confirmed, within the hour; an app that was there before serves until then.
 */
export const beginApp = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/app',
  action: 'session.own',
  response: Type.Object({ key: Type.String(), address: Type.String() }),
})

/** Confirms the app by one of its codes. 422 when it is wrong, 409 when nothing was begun. */
export const confirmApp = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/app/confirmation',
  action: 'session.own',
  body: Type.Object({ code }, strict),
  response: codesMade,
})

/** Removes the app. */
export const removeApp = endpoint({
  method: 'DELETE',
  path: '/api/account/second-factor/app',
  action: 'session.own',
})

/** Begins with a passkey: what the browser needs to make one. */
export const beginPasskey = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/passkeys/challenge',
  action: 'session.own',
  response: PasskeyCreation,
})

/** Keeps the passkey that the browser made. 422 when it is none that can be kept. */
export const addPasskey = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/passkeys',
  action: 'session.own',
  body: Type.Object({ name, made: PasskeyMade }, strict),
  response: codesMade,
})

/** Names a passkey otherwise. */
export const renamePasskey = endpoint({
  method: 'PATCH',
  path: '/api/account/second-factor/passkeys/:passkey',
  action: 'session.own',
  params,
  body: Type.Object({ name }, strict),
})

/** Removes a passkey. */
export const removePasskey = endpoint({
  method: 'DELETE',
  path: '/api/account/second-factor/passkeys/:passkey',
  action: 'session.own',
  params,
})

/** Makes the recovery codes anew: the former ones open nothing any more. 409 without a second factor. */
export const makeRecoveryCodes = endpoint({
  method: 'POST',
  path: '/api/account/second-factor/recovery-codes',
  action: 'session.own',
  response: codesMade,
})

/**
 * What a browser needs to use a passkey: one of the account that is signed in or half signed in, else any. It says
 * nothing of an account whose password was not given.
 */
export const challengePasskey = endpoint({
  method: 'POST',
  path: '/api/session/passkey-challenge',
  action: 'public',
  response: PasskeyUse,
  limit: { name: 'challengePasskey', perMinute: 60 },
})

/** Opens a session by a passkey alone, or as the second step. 422 when it is not recognised. */
export const signInByPasskey = endpoint({
  method: 'POST',
  path: '/api/session/passkey',
  action: 'public',
  body: Type.Object({ passkey: PasskeyUsed }, strict),
  response: SessionAccount,
  limit: { name: 'signInByPasskey', perMinute: 20 },
})

/**
 * The second step of signing in: a code of the app, or a recovery code. 401 when the first step is too long ago, 422
 * when the code is wrong or was used.
 */
export const signInByCode = endpoint({
  method: 'POST',
  path: '/api/session/second-factor',
  action: 'public',
  body: Type.Union([Type.Object({ code }, strict), Type.Object({ recoveryCode: code }, strict)]),
  response: SessionAccount,
  limit: { name: 'signInByCode', perMinute: 20 },
})

/** Proves once more who is at the screen, by one of the account's passkeys. 422 when it is not recognised. */
export const proveByPasskey = endpoint({
  method: 'POST',
  path: '/api/session/proof/passkey',
  action: 'session.own',
  body: Type.Object({ passkey: PasskeyUsed }, strict),
  limit: { name: 'proveByPasskey', perMinute: 20 },
})
