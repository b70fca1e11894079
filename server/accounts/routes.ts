import type { SessionAccount } from '../../schemas/account'
import * as accounts from '../../schemas/api/accounts'
import {
  chooseLocale as chooseLocaleRoute,
  readSession,
  signIn as signInRoute,
  signOut,
} from '../../schemas/api/session'
import { type Reply, type Route, serve } from '../http/serve'
import { forget, reset } from './byMail/forgetPassword'
import { confirm, register } from './byMail/register'
import { chooseLocale } from './chooseLocale'
import { dropToken, keepToken, tokenIn } from './sessionCookie'
import { closeSession } from './sessions'
import { signIn } from './signIn'

/** Sign in, who am I, sign out; an account of one's own, another password. */
export const accountRoutes: readonly Route[] = [
  serve(signInRoute, { command: signIn, respond: keepSession }),
  serve(accounts.register, { command: register }),
  serve(accounts.confirmAccount, { command: confirm, respond: keepSession }),
  serve(accounts.forgetPassword, { command: forget }),
  serve(accounts.resetPassword, { command: reset, respond: keepSession }),
  serve(readSession, { command: async ({ account }) => ({ account }) }),
  serve(chooseLocaleRoute, { command: chooseLocale }),
  serve(signOut, {
    async command(context, { request }) {
      const token = tokenIn(context.config, request)
      if (token !== null) await closeSession(context, token)
    },
    respond(_, { response, context }) {
      dropToken(context.config, response)
      // What a page keeps on the device for this account goes with the session.
      response.setHeader('Clear-Site-Data', '"storage"')
    },
  }),
]

type Opened = { readonly token: string; readonly account: SessionAccount }

/** The former session ends: a token given to this browser by someone else is worth nothing. */
async function keepSession({ token, account }: Opened, { request, response, context }: Reply) {
  const former = tokenIn(context.config, request)
  if (former !== null) await closeSession(context, former)
  keepToken(context.config, response, token)
  return account
}
