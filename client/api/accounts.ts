import * as accounts from '../../schemas/api/accounts'
import { caller } from './call'

/** Asks for an account: a mail follows. Refused with 422 for a name, an address or a password that will not do. */
export const register = caller(accounts.register)

/** What confirming an account wants in this browser: its password, or nothing. Refused with 409 (the link is over). */
export const readConfirmation = caller(accounts.readConfirmation)

/** Confirms an account that was asked for. Refused with 401 (another password), 422 (it is wanted) and 409 (the link is over). */
export const confirmAccount = caller(accounts.confirmAccount)

/** Asks for a link to choose another password. */
export const forgetPassword = caller(accounts.forgetPassword)

/** Chooses another password by such a link. Refused with 409 when it is over. */
export const resetPassword = caller(accounts.resetPassword)
