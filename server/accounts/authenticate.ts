import type { Request } from 'express'
import type { SessionAccount } from '../../schemas/account'
import type { Installation } from '../context'

/** The account whose session the call carries, or null. */
export async function authenticate(
  _installation: Installation,
  _request: Request,
): Promise<SessionAccount | null> {
  return null
}
