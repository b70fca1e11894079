import type { BodyOf, ParamsOf } from '../../../schemas/api/endpoint'
import type { depart as route } from '../../../schemas/api/identities'
import { type Provider, providerNames } from '../../../schemas/identity'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { safeError } from '../../http/problem'
import { expectProof } from '../proof'
import { drawToken, secretsOf } from './departureSecrets'
import { keepDeparture } from './departures'
import { hasIdentity } from './identities'

/** Sends somebody to a provider: gives the address to go to, and the token that their browser keeps meanwhile. */
export async function depart(
  context: Context,
  input: { readonly params: ParamsOf<typeof route>; readonly body: BodyOf<typeof route> },
): Promise<{ token: string; address: string }> {
  const { provider } = input.params
  const client = context.providers.get(provider)
  if (client === undefined) throw errors.address.unknown()
  const { back, link = false } = input.body
  const accountId = link ? await linkable(context, provider) : null
  const token = drawToken()
  const address = await client.wayThere(secretsOf(token)).catch((cause: unknown) => {
    context.log.warn({ requestId: context.requestId, provider, ...safeError(cause) }, 'provider not ready')
    throw errors.identity.unanswered({ params: { provider: providerNames[provider] }, retryAfterSeconds: 60 })
  })
  await keepDeparture(context, { provider, issuer: client.issuer, accountId, back }, token)
  return { token, address }
}

/**
 * The account that is to be linked, of somebody who has just proved that it is theirs. Where it has an identity of this
 * provider, coming back with that one is the proof.
 */
async function linkable(context: Context, provider: Provider): Promise<string> {
  const { accountId, email } = accountOf(context)
  if (email === null) throw errors.session.required()
  if (!(await hasIdentity(context, accountId, provider))) expectProof(context)
  return accountId
}
