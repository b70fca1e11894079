import type { Request } from 'express'
import type { SessionAccount } from '../../schemas/account'
import type { Installation } from '../context'
import { tokenIn } from './sessionCookie'
import { accountOfSession } from './sessions'

/** The account whose session the call carries, or null. */
export async function authenticate(
  installation: Installation,
  request: Request,
): Promise<SessionAccount | null> {
  const token = tokenIn(installation.config, request)
  return token === null ? null : accountOfSession(installation, token)
}
