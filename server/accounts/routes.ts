import * as accounts from '../../schemas/api/accounts'
import {
  chooseLocale as chooseLocaleRoute,
  proveAgain,
  readSession,
  signIn as signInRoute,
  signOut,
} from '../../schemas/api/session'
import { type Route, serve } from '../http/serve'
import { confirm, lookAt } from './byMail/confirm'
import { forget, reset } from './byMail/forgetPassword'
import { register } from './byMail/register'
import { dropRegistration, keepRegistration } from './byMail/registrationCookie'
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
  serve(accounts.register, {
    command: register,
    respond: (token, { context, request, response }) =>
      keepRegistration(context.config, request, response, token),
  }),
  serve(accounts.readConfirmation, { command: lookAt }),
  serve(accounts.confirmAccount, {
    command: confirm,
    respond(opened, reply) {
      dropRegistration(reply.context.config, reply.request, reply.response)
      return keepSession(opened, reply)
    },
  }),
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
