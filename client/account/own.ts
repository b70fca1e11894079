/** The page of one's own account, and where a change of address is confirmed. */
export { AccountPage } from './AccountPage'
export { NextAddressPage } from './NextAddressPage'
