/** The page of one's own account, what one takes away, and where a change of address is confirmed. */
export { AccountPage } from './AccountPage'
export { LeavingPage } from './leaving/LeavingPage'
export { NextAddressPage } from './NextAddressPage'
