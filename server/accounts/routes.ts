import { readSession, signIn as signInRoute, signOut } from '../../schemas/api/session'
import { type Route, serve } from '../http/serve'
import { dropToken, keepToken, tokenIn } from './sessionCookie'
import { closeSession } from './sessions'
import { signIn } from './signIn'

/** Sign in, who am I, sign out. */
export const accountRoutes: readonly Route[] = [
  serve(signInRoute, {
    command: signIn,
    async respond({ token, account }, { request, response, context }) {
      // The former session ends: a token given to this browser by someone else is worth nothing.
      const former = tokenIn(context.config, request)
      if (former !== null) await closeSession(context, former)
      keepToken(context.config, response, token)
      return account
    },
  }),
  serve(readSession, { command: async ({ account }) => ({ account }) }),
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
