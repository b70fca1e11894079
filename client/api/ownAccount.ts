import * as own from '../../schemas/api/ownAccount'
import { addressOf } from './address'
import { caller, longWork } from './call'

/** What the session does not say of one's account. */
export const readOwnAccount = caller(own.readOwnAccount)

/** Changes the name. */
export const changeName = caller(own.changeName)

/** Changes the password. Refused with 422 when the current one is another, or the new one will not do. */
export const changePassword = caller(own.changePassword)

/** Asks for another address: a link goes to each end. Refused with 403 `session.proofWanted` without a fresh proof. */
export const askNextAddress = caller(own.askNextAddress)

/** Gives up a change of address. */
export const dropNextAddress = caller(own.dropNextAddress)

/** Follows one of its links. Refused with 409 when it is over. */
export const confirmNextAddress = caller(own.confirmNextAddress)

/** The open sessions of one's account. */
export const listSessions = caller(own.listSessions)

/** What happened to one's account lately. */
export const listAccountEvents = caller(own.listAccountEvents)

/** Ends one of the sessions. */
export const closeOneSession = caller(own.closeOneSession)

/** Ends all but this one. */
export const closeOtherSessions = caller(own.closeOtherSessions)

/** Ends all of them, this one too. */
export const closeEverySession = caller(own.closeEverySession)

/** What the account holds: what erasing it takes away, and what stays. */
export const readHoldings = caller(own.readHoldings)

/** Erases the account. Refused with 422 when the address or the password is another. */
export const eraseAccount = caller(own.eraseAccount, longWork)

/** Whether everything may be downloaded now. Refused with 403 `session.proofWanted` without a fresh proof. */
export const prepareExport = caller(own.prepareExport, longWork)

/** Where all that is the account's is, as one ZIP. */
export const everythingAddress = addressOf(own.downloadEverything, {})
