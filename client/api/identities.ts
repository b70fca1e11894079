import * as identities from '../../schemas/api/identities'
import { caller } from './call'

/** Where to go to sign in by a provider. Refused with 503 when it does not answer. */
export const depart = caller(identities.depart)

/** Who came from a provider and has no account yet, or null. */
export const readNewcomer = caller(identities.readNewcomer)

/** Mails a newcomer the code that confirms their address. */
export const mailCode = caller(identities.mailCode)

/** Makes a newcomer's account. Refused with 422 when the code is another, 409 when the address has an account. */
export const makeAccount = caller(identities.makeAccount)

/** The identities linked to one's account. */
export const listIdentities = caller(identities.listIdentities)

/** Links the newcomer of this browser to the account signed in. */
export const linkIdentity = caller(identities.linkIdentity)

/** Unlinks an identity. Refused with 409 when nothing else leads to the account. */
export const unlinkIdentity = caller(identities.unlinkIdentity)
