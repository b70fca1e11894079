import type { SessionAccount } from '../../schemas/account'
import type { SecondFactorAsked } from '../../schemas/secondFactor'
import type { Reply } from '../http/serve'
import { dropRegistration } from './byMail/registrationCookie'
import type { Entered } from './enter'
import { knowDevice } from './knownDevice'
import { dropHalfToken, dropToken, halfTokenIn, keepHalfToken, keepToken, tokenIn } from './sessionCookie'
import { closeSession } from './sessions'

/**
 * Gives the browser a session that was opened. The former one ends: a token given to this browser by someone else is
 * worth nothing. `goesOn`: whoever asked was signed in to this very account.
 */
export async function keepSession(
  { token, account }: { readonly token: string; readonly account: SessionAccount },
  { request, response, context }: Reply,
  goesOn = false,
): Promise<SessionAccount> {
  const former = tokenIn(context.config, request)
  if (former !== null) await closeSession(context, former)
  keepToken(context.config, response, token)
  if (halfTokenIn(context.config, request) !== null) dropHalfToken(context.config, response)
  await knowDevice(context, request, response, { accountId: account.accountId, goesOn })
  return account
}

/** The same, or half of one, with what is asked next. */
export async function keepEntered(
  entered: Entered,
  reply: Reply,
): Promise<SessionAccount | SecondFactorAsked> {
  if ('account' in entered) return keepSession(entered, reply)
  keepHalfToken(reply.context.config, reply.response, entered.halfToken)
  return entered.asked
}

/** Takes it back; what a page keeps on the device for this account goes with it, and who comes next is somebody else. */
export function leave({ request, response, context }: Reply): void {
  dropRegistration(context.config, request, response)
  dropToken(context.config, response)
  response.setHeader('Clear-Site-Data', '"storage"')
}
