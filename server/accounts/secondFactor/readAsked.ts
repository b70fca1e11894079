import type { Request } from 'express'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readSession } from '../../../schemas/api/session'
import type { Context } from '../../context'
import { halfTokenIn } from '../sessionCookie'
import { askedOf } from './askedOf'
import { accountOfHalf } from './halfSession'

/** Who is signed in; or what is still asked, for a page that was loaded anew between the two steps. */
export async function readAsked(
  context: Context,
  { request }: { readonly request: Request },
): Promise<ResponseOf<typeof readSession>> {
  const { account, config, database } = context
  const isSignedIn = account !== null && account.email !== null
  const half = isSignedIn ? null : halfTokenIn(config, request)
  const accountId = half === null ? null : await accountOfHalf(context, half)
  const asked = accountId === null ? null : await askedOf(database.read, accountId)
  return { account, ...(asked ? { asked } : {}) }
}
