import type { SessionAccount } from '../../schemas/account'
import type { SecondFactorAsked } from '../../schemas/secondFactor'
import type { Context } from '../context'
import { askedOf } from './secondFactor/askedOf'
import { openHalf } from './secondFactor/halfSession'
import { signedIn } from './sessions'

/** A session and whose it is, or half of one where a second factor is owed. */
export type Entered =
  | { readonly token: string; readonly account: SessionAccount }
  | { readonly halfToken: string; readonly asked: SecondFactorAsked }

/** Lets somebody in who gave the right password, or the link that a mail brought: all the way, or half. */
export async function enter(context: Context, accountId: string): Promise<Entered> {
  const asked = await askedOf(context.database.read, accountId)
  if (asked === null) return signedIn(context, accountId)
  return { halfToken: await openHalf(context, accountId), asked }
}
