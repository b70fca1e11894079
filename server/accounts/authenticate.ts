import type { Request } from 'express'
import type { Installation } from '../context'
import { tokenIn } from './sessionCookie'
import { type Opened, readOpened } from './sessions'

/** The session that the call carries and whose it is, or null. */
export async function authenticate(installation: Installation, request: Request): Promise<Opened | null> {
  const token = tokenIn(installation.config, request)
  return token === null ? null : readOpened(installation, token)
}
