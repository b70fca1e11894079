import type { Request } from 'express'
import type { ParamsOf } from '../../../schemas/api/endpoint'
import type { comeBack as route } from '../../../schemas/api/identities'
import type { Provider, ReturnFailure } from '../../../schemas/identity'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { type Entered, enter } from '../enter'
import { markProved } from '../proof'
import { tokenIn } from '../sessionCookie'
import { hashOf, secretsOf } from './departureSecrets'
import { departureCookie, takeDeparture } from './departures'
import { keepFarewell, keepHalfFarewell } from './farewells'
import type { Person } from './identify'
import { accountWith } from './identities'
import { keepNewcomer } from './newcomers'
import { linkTo } from './ownIdentities'
import { failureOf, reasonsOf } from './returnFailure'

/** Where to go on, with what the browser is given for it. */
export type Outcome = { readonly back: string } & (
  | { readonly entered: Entered }
  | { readonly newcomer: string }
  | { readonly linked: true }
  | { readonly failure: ReturnFailure }
)

type Arrived = Person & { readonly provider: Provider; readonly issuer: string }

/**
 * What comes of somebody's way back from a provider. The departure is used up by the first answer with its state,
 * whatever that brings; nothing is opened unless everything holds.
 */
export async function comeBack(
  context: Context,
  input: { readonly params: ParamsOf<typeof route>; readonly request: Request },
): Promise<Outcome> {
  const { provider } = input.params
  const client = context.providers.get(provider)
  if (client === undefined) throw errors.address.unknown()
  const { issuer } = client
  const query = new URL(input.request.originalUrl, context.config.publicUrl).search
  const token = departureCookie.tokenIn(context.config, input.request)
  if (token === null || !isSame(secretsOf(token).state, new URLSearchParams(query).getAll('state')))
    return failed(context, provider, { back: '/', failure: 'notBegun' }, 'another state')
  const departure = await takeDeparture(context, token, { provider, issuer })
  if (departure === null) return failed(context, provider, { back: '/', failure: 'notBegun' }, 'no departure')
  const { back, accountId } = departure
  const said = await client.wayBack(query, secretsOf(token)).catch((cause: unknown) => ({ cause }))
  if ('cause' in said)
    return failed(context, provider, { back, failure: failureOf(said.cause) }, reasonsOf(said.cause))
  const person = { ...said, provider, issuer }
  const outcome =
    accountId === null
      ? await entering(context, person, back)
      : await linking(context, person, { accountId, session: tokenIn(context.config, input.request) })
  return { back, ...outcome }
}

async function entering(context: Context, person: Arrived, back: string) {
  const accountId = await accountWith(context, person)
  if (accountId === null) return { newcomer: await keepNewcomer(context, { ...person, back }) }
  // A second factor is the account's own: it is asked whoever told the first.
  const entered = await enter(context, accountId)
  const farewell = farewellIn(person)
  if (farewell !== null && 'token' in entered) await keepFarewell(context, entered.token, farewell)
  if (farewell !== null && 'halfToken' in entered)
    await keepHalfFarewell(context, entered.halfToken, farewell)
  return { entered }
}

/** Whoever began it is still signed in here: else somebody else would get the identity. */
async function linking(
  context: Context,
  person: Arrived,
  { accountId, session }: { readonly accountId: string; readonly session: string | null },
) {
  if (context.account?.accountId !== accountId) return { failure: 'notBegun' } as const
  const known = await accountWith(context, person)
  if (known === accountId) {
    await markProved(context)
    return { linked: true } as const
  }
  const linked = await context.database.write((tx) => linkTo(context, tx, person, accountId))
  if (linked === null) return { failure: 'taken' } as const
  const farewell = farewellIn(person)
  if (farewell !== null && session !== null) await keepFarewell(context, session, farewell)
  return { linked: true } as const
}

function farewellIn({ provider, farewell }: Arrived) {
  return farewell === null ? null : { provider, address: farewell }
}

/** Once, and the same: of their hashes, so that time tells nothing of where they differ. */
function isSame(state: string, given: readonly string[]): boolean {
  const [one, ...others] = given
  return one !== undefined && others.length === 0 && hashOf(one) === hashOf(state)
}

function failed(
  { log, requestId }: Context,
  provider: Provider,
  outcome: { readonly back: string; readonly failure: ReturnFailure },
  why: string,
): Outcome {
  log.warn({ requestId, provider, failure: outcome.failure, why }, 'came back for nothing')
  return outcome
}
