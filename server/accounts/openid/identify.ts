import * as openid from 'openid-client'
import type { Provider } from '../../../schemas/identity'
import type { Clock } from '../../clock'
import type { Secrets } from './departureSecrets'
import type { Metadata } from './discover'
import { patienceSeconds } from './guardedFetch'
import { providerKinds } from './providerKinds'

/** Who came back from a provider, as far as an account needs it. */
export type Person = {
  /** The provider's own name for the person; it never changes. */
  readonly subject: string
  /** Empty where the provider gave none. */
  readonly name: string
  readonly email: string
  /** Whether the provider says that the address is theirs. */
  readonly confirmed: boolean
  /** Where the provider's own session is ended, once ours is. */
  readonly farewell: string | null
}

/** A provider's answer that does not hold. `why` is for the log: it holds nothing of the answer. */
class Unverified extends Error {}

type Asked = {
  readonly provider: Provider
  readonly metadata: Metadata
  readonly clientId: string
  readonly clientSecret: string
  readonly fetch: openid.CustomFetch
  readonly clock: Clock
  /** The address that the provider led back to, with its query. */
  readonly address: URL
  readonly secrets: Secrets
  /** Where the provider leads to after its own end of session. */
  readonly home: string
}

/**
 * Exchanges the code that a provider sent for who the person is. Everything is verified: state, nonce, PKCE, `iss` of the
 * answer; signature, issuer, audience and dates of the ID token; signature and subject of what is said of the person.
 * The keys are read anew each time, so that one which replaced another is known at once.
 */
export async function identify(asked: Asked): Promise<Person> {
  const { provider, metadata, address, secrets, home } = asked
  const client = clientOf(asked)
  const tokens = await openid.authorizationCodeGrant(client, address, {
    expectedState: secrets.state,
    expectedNonce: secrets.nonce,
    idTokenExpected: true,
    ...(takesChallenge(metadata) ? { pkceCodeVerifier: secrets.verifier } : {}),
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Unverified('no ID token')
  checkClaims(asked, claims)
  const said = await openid.fetchUserInfo(client, tokens.access_token, claims.sub)
  const { email } = said
  return {
    subject: claims.sub,
    name: providerKinds[provider].nameOf(said),
    email: typeof email === 'string' && email.length <= 254 ? email : '',
    confirmed: said.email_verified === true,
    farewell: farewellOf(client, tokens.id_token ?? '', home),
  }
}

/** Whether the provider takes PKCE; one that does not know it may refuse a parameter that it did not expect. */
export function takesChallenge({ code_challenge_methods_supported: methods = [] }: Metadata): boolean {
  return methods.includes('S256')
}

function clientOf({ metadata, clientId, clientSecret, fetch }: Asked): openid.Configuration {
  const client = new openid.Configuration(
    metadata,
    clientId,
    undefined,
    openid.ClientSecretPost(clientSecret),
  )
  client.timeout = patienceSeconds
  client[openid.customFetch] = async (url, options) => {
    const answer = await fetch(url, options)
    const isSaid = url === new URL(metadata.userinfo_endpoint).href && answer.ok
    if (isSaid && !isSigned(answer)) throw new Unverified('unsigned userinfo')
    return answer
  }
  if (metadata.issuer.startsWith('http:')) openid.allowInsecureRequests(client)
  openid.enableNonRepudiationChecks(client)
  return client
}

function isSigned({ headers }: Response): boolean {
  return /^application\/jwt\s*(;|$)/i.test(headers.get('content-type') ?? '')
}

/** Clocks may differ by this much, in seconds. */
const tolerance = 60

/** What the client leaves to us (OpenID Connect Core 1.0, 3.1.3.7: steps 5, 10 and 12). */
function checkClaims({ provider, clientId, clock }: Asked, { azp, iat, acr }: openid.IDToken): void {
  const { levels } = providerKinds[provider]
  if (azp !== undefined && azp !== clientId) throw new Unverified('another authorized party')
  if (iat > clock.now().getTime() / 1000 + tolerance) throw new Unverified('issued in the future')
  if (levels !== null && !levels.some((level) => level === acr)) throw new Unverified('too low a level')
}

/** ProConnect requires a state, which comes back to a page that asks nothing of it. */
function farewellOf(client: openid.Configuration, idToken: string, home: string): string | null {
  if (client.serverMetadata().end_session_endpoint === undefined) return null
  return openid.buildEndSessionUrl(client, {
    id_token_hint: idToken,
    post_logout_redirect_uri: home,
    state: openid.randomState(),
  }).href
}
