import type { SessionAccount } from '../../schemas/account'
import type { Reply } from '../http/serve'
import { dropToken, keepToken, tokenIn } from './sessionCookie'
import { closeSession } from './sessions'

/**
 * Gives the browser a session that was opened. The former one ends: a token given to this browser by someone else is
 * worth nothing.
 */
export async function keepSession(
  { token, account }: { readonly token: string; readonly account: SessionAccount },
  { request, response, context }: Reply,
): Promise<SessionAccount> {
  const former = tokenIn(context.config, request)
  if (former !== null) await closeSession(context, former)
  keepToken(context.config, response, token)
  return account
}

/** Takes it back; what a page keeps on the device for this account goes with it. */
export function leave({ response, context }: Reply): void {
  dropToken(context.config, response)
  response.setHeader('Clear-Site-Data', '"storage"')
}
