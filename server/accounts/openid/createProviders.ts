import { readFileSync } from 'node:fs'
import * as openid from 'openid-client'
import { type Provider, providers } from '../../../schemas/identity'
import type { Clock } from '../../clock'
import { type Config, ConfigError } from '../../config'
import { hostsIn } from '../../lookups/http/privateAddress'
import type { Secrets } from './departureSecrets'
import { discover, type Metadata } from './discover'
import { guardedFetch } from './guardedFetch'
import { identify, type Person, takesChallenge } from './identify'
import { providerKinds } from './providerKinds'

/** The providers that this installation is known to, by name. */
export type Providers = ReadonlyMap<Provider, ProviderClient>

/** One provider, as this service deals with it. */
export type ProviderClient = {
  readonly issuer: string
  /** Where somebody is sent to say who they are. Throws when the provider does not answer, or not safely. */
  wayThere(secrets: Secrets): Promise<string>
  /** Who came back with this query. Throws for every answer that does not hold. */
  wayBack(query: string, secrets: Secrets): Promise<Person>
}

/** How long what a provider says of itself is believed, in milliseconds. */
const believed = 3_600_000

/** Reads the configuration; throws `ConfigError` where a provider's is not whole or not safe. Nobody is called yet. */
export function createProviders(config: Config, clock: Clock): Providers {
  const found = providers.flatMap((provider) => {
    const account = accountAt(provider, config)
    return account === null ? [] : [[provider, clientOf(provider, account, config, clock)] as const]
  })
  return new Map(found)
}

type Account = { readonly issuer: string; readonly clientId: string; readonly clientSecret: string }

function accountAt(provider: Provider, config: Config): Account | null {
  const name = `GUICHET_${provider.toUpperCase()}`
  const issuer = config[`${provider}Issuer`]
  const clientId = config[`${provider}ClientId`]
  const clientSecret =
    config[`${provider}ClientSecret`] ?? secretIn(name, config[`${provider}ClientSecretFile`])
  if (issuer === null && clientId === null && clientSecret === null) return null
  if (issuer === null || clientId === null || clientSecret === null)
    throw new ConfigError(`${name}: give its ISSUER, its CLIENT_ID and its CLIENT_SECRET, or none of them.`)
  const { protocol, host } = new URL(issuer)
  if (protocol !== 'https:' && !hostsIn(config.privateHosts).has(host))
    throw new ConfigError(`${name}_ISSUER: expected https, or a host that GUICHET_PRIVATE_HOSTS lists.`)
  return { issuer, clientId, clientSecret }
}

function secretIn(name: string, file: string | null): string | null {
  if (file === null) return null
  try {
    const secret = readFileSync(file, 'utf8').trim()
    if (secret !== '') return secret
  } catch {
    // Said below.
  }
  throw new ConfigError(`${name}_CLIENT_SECRET_FILE: ${file} holds no secret that can be read.`)
}

function clientOf(provider: Provider, account: Account, config: Config, clock: Clock): ProviderClient {
  const privateHosts = hostsIn(config.privateHosts)
  const fetch = guardedFetch(privateHosts)
  const redirect = `${config.publicUrl}/api/identities/${provider}/return`
  const { scope, asked } = providerKinds[provider]
  const metadata = remembered(() => discover({ ...account, fetch, privateHosts }), clock)
  return {
    issuer: account.issuer,
    async wayThere({ state, nonce, verifier }) {
      const known = await metadata()
      const address = new URL(known.authorization_endpoint)
      const challenge = takesChallenge(known)
        ? {
            code_challenge: await openid.calculatePKCECodeChallenge(verifier),
            code_challenge_method: 'S256',
          }
        : {}
      const query = { ...asked, ...challenge, scope, state, nonce, redirect_uri: redirect }
      for (const [key, value] of Object.entries({
        response_type: 'code',
        client_id: account.clientId,
        ...query,
      }))
        address.searchParams.set(key, value)
      return address.href
    },
    wayBack: async (query, secrets) =>
      identify({
        ...{ ...account, provider, fetch, clock, secrets },
        metadata: await metadata(),
        address: new URL(`${redirect}${query}`),
        home: `${config.publicUrl}/`,
      }),
  }
}

/** Asked once for those who ask at the same time, and again once it is old; a failure is asked again at once. */
function remembered(ask: () => Promise<Metadata>, clock: Clock): () => Promise<Metadata> {
  let known: { readonly metadata: Promise<Metadata>; readonly until: number } | null = null
  return () => {
    const now = clock.now().getTime()
    if (known !== null && now < known.until) return known.metadata
    const asked = { metadata: ask(), until: now + believed }
    known = asked
    asked.metadata.catch(() => {
      if (known === asked) known = null
    })
    return asked.metadata
  }
}
