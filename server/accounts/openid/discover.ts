import * as openid from 'openid-client'
import { patienceSeconds } from './guardedFetch'

/** What is known of a provider, and nothing more than is used of what it says of itself. */
export type Metadata = openid.ServerMetadata & {
  readonly authorization_endpoint: string
  readonly token_endpoint: string
  readonly userinfo_endpoint: string
  readonly jwks_uri: string
}

type Place = {
  readonly issuer: string
  readonly clientId: string
  readonly fetch: openid.CustomFetch
  readonly privateHosts: ReadonlySet<string>
}

/** Signatures that only their provider can make; both are FranceConnect's and ProConnect's (ANSSI: no shared secret). */
const signatures = ['ES256', 'RS256']

/**
 * Reads what a provider says of itself (OpenID Connect Discovery 1.0). Throws when it does not answer, speaks for
 * another issuer, or names an address that is not safe to call or to send people to.
 */
export async function discover({ issuer, clientId, fetch, privateHosts }: Place): Promise<Metadata> {
  const insecure = new URL(issuer).protocol === 'http:'
  const found = await openid.discovery(new URL(issuer), clientId, undefined, undefined, {
    [openid.customFetch]: fetch,
    timeout: patienceSeconds,
    execute: insecure ? [openid.allowInsecureRequests] : [],
  })
  const said = found.serverMetadata()
  const safe = (name: string, address: string | undefined) => {
    if (address === undefined || !isSafe(address, privateHosts)) throw new UnsafeProvider(name)
    return address
  }
  const { end_session_endpoint: end, id_token_signing_alg_values_supported: ofTokens } = said
  return {
    issuer: said.issuer,
    authorization_endpoint: safe('authorization_endpoint', said.authorization_endpoint),
    token_endpoint: safe('token_endpoint', said.token_endpoint),
    userinfo_endpoint: safe('userinfo_endpoint', said.userinfo_endpoint),
    jwks_uri: safe('jwks_uri', said.jwks_uri),
    ...(end === undefined ? {} : { end_session_endpoint: safe('end_session_endpoint', end) }),
    id_token_signing_alg_values_supported: among(ofTokens),
    userinfo_signing_alg_values_supported: among(said.userinfo_signing_alg_values_supported),
    code_challenge_methods_supported: said.code_challenge_methods_supported ?? [],
    authorization_response_iss_parameter_supported:
      said.authorization_response_iss_parameter_supported === true,
  }
}

/** A provider that names an address which is not to be used. */
class UnsafeProvider extends Error {}

function isSafe(address: string, privateHosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && privateHosts.has(host))
}

/** What a provider does not tell is whatever we take. */
function among(told: readonly string[] | undefined): string[] {
  return told === undefined ? signatures : signatures.filter((each) => told.includes(each))
}
