import * as api from '../../schemas/api/secondFactor'
import { caller } from './call'

/** The second factors of one's own account. */
export const readSecondFactor = caller(api.readSecondFactor)

/** The key of a new authenticator app. */
export const beginApp = caller(api.beginApp)

/** Confirms it by one of its codes. Refused with 422 when the code is wrong, 409 when too much time has passed. */
export const confirmApp = caller(api.confirmApp)

/** Removes the app. */
export const removeApp = caller(api.removeApp)

/** What the browser needs to make a passkey. */
export const beginPasskey = caller(api.beginPasskey)

/** Keeps the passkey that it made. */
export const addPasskey = caller(api.addPasskey)

/** Names a passkey otherwise. */
export const renamePasskey = caller(api.renamePasskey)

/** Removes a passkey. */
export const removePasskey = caller(api.removePasskey)

/** Makes the recovery codes anew. */
export const makeRecoveryCodes = caller(api.makeRecoveryCodes)

/** Proves who is at the screen by a passkey. */
export const proveByPasskey = caller(api.proveByPasskey)

/** What the browser needs to use a passkey. */
export const challengePasskey = caller(api.challengePasskey)

/** Opens a session by a passkey. Refused with 422 when it is not recognised. */
export const signInByPasskey = caller(api.signInByPasskey)

/** The second step of signing in. Refused with 422 (a wrong code) and 401 (the first step is too long ago). */
export const signInByCode = caller(api.signInByCode)
