/** What is told to, and asked of, whoever has begun without an account. */
export { LeaveUnsigned } from './LeaveUnsigned'
export { NeedAccount } from './NeedAccount'
export { UnsignedNotice } from './UnsignedNotice'
export { UnsignedOver } from './UnsignedOver'
