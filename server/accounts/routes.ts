import * as accounts from '../../schemas/api/accounts'
import {
  chooseLocale as chooseLocaleRoute,
  proveAgain,
  readSession,
  signIn as signInRoute,
  signOut,
} from '../../schemas/api/session'
import { type Route, serve } from '../http/serve'
import { forget, reset } from './byMail/forgetPassword'
import { confirm, register } from './byMail/register'
import { chooseLocale } from './chooseLocale'
import { keepEntered, keepSession, leave } from './keepSession'
import { farewellOf } from './openid/farewells'
import { openidRoutes } from './openid/routes'
import { ownAccountRoutes } from './own/routes'
import { prove } from './proof'
import { readAsked } from './secondFactor/readAsked'
import { secondFactorRoutes } from './secondFactor/routes'
import { tokenIn } from './sessionCookie'
import { closeSession } from './sessions'
import { signIn } from './signIn'

/** Sign in, who am I, sign out; an account of one's own, another password. */
export const accountRoutes: readonly Route[] = [
  serve(signInRoute, { command: signIn, respond: keepEntered }),
  serve(accounts.register, { command: register }),
  serve(accounts.confirmAccount, { command: confirm, respond: keepSession }),
  serve(accounts.forgetPassword, { command: forget }),
  serve(accounts.resetPassword, { command: reset, respond: keepEntered }),
  serve(readSession, { command: readAsked }),
  serve(chooseLocaleRoute, { command: chooseLocale }),
  serve(proveAgain, { command: prove }),
  serve(signOut, {
    async command(context, { request }) {
      const token = tokenIn(context.config, request)
      if (token === null) return { elsewhere: null }
      const elsewhere = await farewellOf(context, token)
      await closeSession(context, token)
      return { elsewhere }
    },
    respond(ended, reply) {
      leave(reply)
      return ended
    },
  }),
  ...ownAccountRoutes,
  ...openidRoutes,
  ...secondFactorRoutes,
]
