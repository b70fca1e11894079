/** The pages of one's own account, what one takes away, where a change of address is confirmed, and mails are refused. */
export { AccountPage } from './AccountPage'
export { AccountPartPage } from './AccountPartPage'
export { LeavingPage } from './leaving/LeavingPage'
export { NextAddressPage } from './NextAddressPage'
export { RefuseMailsPage } from './RefuseMailsPage'
