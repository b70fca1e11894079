import * as session from '../../schemas/api/session'
import { caller } from './call'

/** Opens a session. Refused with 401 when address and password do not go together. */
export const signIn = caller(session.signIn)

/** Who is signed in, or null. */
export const readSession = caller(session.readSession)

/** Keeps the language of the account’s pages and mails. */
export const chooseLocale = caller(session.chooseLocale)

/** Ends the session. */
export const signOut = caller(session.signOut)

/** Proves by the password who is at the screen. Refused with 422 when it is another. */
export const proveAgain = caller(session.proveAgain)
