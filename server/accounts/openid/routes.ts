import * as identities from '../../../schemas/api/identities'
import { type Reply, type Route, serve } from '../../http/serve'
import { keepEntered, keepSession } from '../keepSession'
import { comeBack, type Outcome } from './comeBack'
import { depart } from './depart'
import { departureCookie } from './departures'
import { mailCode } from './mailCode'
import { makeAccount } from './makeAccount'
import { newcomerCookie, newcomerOf } from './newcomers'
import { linkIdentity, listIdentities, unlinkIdentity } from './ownIdentities'

/** FranceConnect and ProConnect: going there, coming back, and what comes of it. */
export const openidRoutes: readonly Route[] = [
  serve(identities.depart, {
    command: depart,
    respond({ token, address }, { response, context }) {
      departureCookie.keep(context.config, response, token)
      return { address }
    },
  }),
  serve(identities.comeBack, {
    command: async (context, input) => ({
      outcome: await comeBack(context, input),
      provider: input.params.provider,
    }),
    respond: ({ outcome, provider }, reply) => lead(outcome, provider, reply),
  }),
  serve(identities.readNewcomer, {
    async command(context, { request }) {
      const found = await newcomerOf(context, newcomerCookie.tokenIn(context.config, request))
      if (found === null) return { newcomer: null }
      const { provider, name, email, confirmed, back } = found
      return { newcomer: { provider, name, email, confirmed: confirmed === 1, back } }
    },
  }),
  serve(identities.mailCode, { command: mailCode }),
  serve(identities.makeAccount, {
    command: makeAccount,
    respond(opened, reply) {
      newcomerCookie.drop(reply.context.config, reply.response)
      return keepSession(opened, reply)
    },
  }),
  serve(identities.listIdentities, { command: listIdentities }),
  serve(identities.linkIdentity, {
    command: linkIdentity,
    respond(linked, { context, response }) {
      newcomerCookie.drop(context.config, response)
      return linked
    },
  }),
  serve(identities.unlinkIdentity, { command: unlinkIdentity }),
]

/** Leads on to a page of this product, whatever came of it. */
async function lead(outcome: Outcome, provider: string, reply: Reply): Promise<void> {
  const { context, response } = reply
  departureCookie.drop(context.config, response)
  if ('entered' in outcome) await keepEntered(outcome.entered, reply)
  if ('newcomer' in outcome) newcomerCookie.keep(context.config, response, outcome.newcomer)
  response.redirect(303, `${context.config.publicUrl}${addressAfter(outcome, provider, context.requestId)}`)
}

function addressAfter(outcome: Outcome, provider: string, code: string): string {
  if ('newcomer' in outcome) return '/connexion/premiere-fois'
  if ('entered' in outcome && 'asked' in outcome.entered)
    return `/connexion?${new URLSearchParams({ retour: outcome.back })}`
  if (!('failure' in outcome)) return outcome.back
  const told = new URLSearchParams({
    echec: outcome.failure,
    fournisseur: provider,
    code,
    retour: outcome.back,
  })
  return `/connexion?${told}`
}
