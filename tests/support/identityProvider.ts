import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { atEnd } from './ending'

type Signer = Awaited<ReturnType<typeof generateKeyPair>>

/** What a provider does at each step; a test replaces what it wants otherwise. */
export type Conduct = {
  discovery(said: Record<string, unknown>): unknown
  /** The claims of the ID token, and of what is said of the person. */
  idClaims(claims: JWTPayload): JWTPayload
  userClaims(claims: JWTPayload): JWTPayload
  /** How each is signed, given the honest way. */
  signId(claims: JWTPayload, sign: Sign): Promise<string>
  signUser(claims: JWTPayload, sign: Sign): Promise<string>
  /** Answers in place of an endpoint, or gives false. */
  instead(path: string, outgoing: ServerResponse): boolean
}

type Sign = (claims: JWTPayload) => Promise<string>

/** A provider of OpenID Connect on this machine that says whatever a test wants, over real HTTP. */
export type IdentityProvider = {
  readonly url: string
  readonly host: string
  /** Paths asked for, in order. */
  readonly calls: string[]
  conduct: Conduct
  /** The key that signs now, and its public half as text. */
  readonly key: () => { readonly kid: string; readonly pair: Signer }
  publicKey(): Promise<string>
  /** Signs with another key from now on, and forgets the one before. */
  rotate(): Promise<void>
  /** Somebody says who they are: where they are led back to. */
  leadBack(address: string): URL
}

/** What an honest provider does. */
export const honest: Conduct = {
  discovery: (said) => said,
  idClaims: (claims) => claims,
  userClaims: (claims) => claims,
  signId: (claims, sign) => sign(claims),
  signUser: (claims, sign) => sign(claims),
  instead: () => false,
}

/** The client that every such provider knows. */
export const theClient = { id: 'guichet', secret: 'un secret de trente-deux signes au moins' }

/** Whom it speaks of: as FranceConnect does, without saying whose the address is. */
export const thePerson = {
  sub: 'b6048e95bb134ec5b1d1e1fa69f287172e91722b9354d637a1bcf2ebb0fd2ef5v1',
  given_name: 'Angela Claire Louise',
  family_name: 'DUBOIS',
  email: 'wossewodda-3728@yopmail.com',
}

/** Starts one; it ends with the test file. */
export async function startIdentityProvider(alg: 'ES256' | 'RS256' = 'ES256'): Promise<IdentityProvider> {
  const calls: string[] = []
  const codes = new Map<string, URLSearchParams>()
  let key = await newKey(alg)
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url ?? '/', provider.url)
    calls.push(pathname)
    if (provider.conduct.instead(pathname, outgoing)) return
    answer(pathname, incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  atEnd(async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The provider has no port.')
  const host = `127.0.0.1:${address.port}`
  const provider: IdentityProvider = {
    ...{ url: `http://${host}`, host, calls, conduct: honest },
    key: () => key,
    publicKey: () => exportSPKI(key.pair.publicKey),
    async rotate() {
      key = await newKey(alg)
    },
    leadBack(there) {
      const asked = new URL(there).searchParams
      const code = randomUUID()
      codes.set(code, asked)
      const back = new URL(asked.get('redirect_uri') ?? '')
      for (const [name, value] of [
        ['code', code],
        ['state', asked.get('state') ?? ''],
        ['iss', provider.url],
      ] as const)
        back.searchParams.set(name, value)
      return back
    },
  }

  const sign: Sign = (claims) =>
    new SignJWT(claims).setProtectedHeader({ alg, kid: key.kid }).sign(key.pair.privateKey)

  async function answer(path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { conduct } = provider
    switch (path) {
      case '/.well-known/openid-configuration':
        return json(outgoing, 200, conduct.discovery(said(provider.url, alg)))
      case '/jwks': {
        const jwk = { ...(await exportJWK(key.pair.publicKey)), kid: key.kid, use: 'sig', alg }
        return json(outgoing, 200, { keys: [jwk] })
      }
      case '/authorize': {
        const back = provider.leadBack(new URL(incoming.url ?? '', provider.url).href)
        return void outgoing.writeHead(302, { location: back.href }).end()
      }
      case '/token': {
        const asked = codeFor(new URLSearchParams(await textOf(incoming)))
        if (asked === null) return json(outgoing, 400, { error: 'invalid_grant' })
        const claims = conduct.idClaims(honestClaims(provider.url, asked.get('nonce') ?? ''))
        const id_token = await conduct.signId(claims, sign)
        return json(outgoing, 200, { access_token: 'jeton', token_type: 'Bearer', expires_in: 60, id_token })
      }
      case '/userinfo': {
        if (incoming.headers.authorization !== 'Bearer jeton') return json(outgoing, 401, {})
        const claims = conduct.userClaims({ ...thePerson, aud: theClient.id, iss: provider.url })
        const signed = await conduct.signUser(claims, sign)
        const type = signed.startsWith('{') ? 'application/json' : 'application/jwt'
        return void outgoing.writeHead(200, { 'content-type': type }).end(signed)
      }
      default:
        json(outgoing, 404, {})
    }
  }

  /** What a code was asked with, once, and for who proves to be who asked. */
  function codeFor(body: URLSearchParams): URLSearchParams | null {
    const code = body.get('code') ?? ''
    const asked = codes.get(code)
    codes.delete(code)
    const verifier = createHash('sha256').update(body.get('code_verifier') ?? '')
    const isClient = body.get('client_id') === theClient.id && body.get('client_secret') === theClient.secret
    const isAsker = asked?.get('code_challenge') === verifier.digest('base64url')
    return asked !== undefined && isClient && isAsker ? asked : null
  }
  return provider
}

/** The settings of an installation that knows this provider. */
export function settingsFor(name: 'FRANCECONNECT' | 'PROCONNECT', { url }: { readonly url: string }) {
  return {
    [`GUICHET_${name}_ISSUER`]: url,
    [`GUICHET_${name}_CLIENT_ID`]: theClient.id,
    [`GUICHET_${name}_CLIENT_SECRET`]: theClient.secret,
  }
}

async function newKey(alg: string) {
  return { kid: randomUUID(), pair: await generateKeyPair(alg, { extractable: true }) }
}

function said(url: string, alg: string): Record<string, unknown> {
  return {
    issuer: url,
    authorization_endpoint: `${url}/authorize`,
    token_endpoint: `${url}/token`,
    userinfo_endpoint: `${url}/userinfo`,
    jwks_uri: `${url}/jwks`,
    end_session_endpoint: `${url}/session/end`,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: [alg, 'HS256', 'none'],
    userinfo_signing_alg_values_supported: [alg, 'HS256', 'none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  }
}

function honestClaims(iss: string, nonce: string): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  return { iss, aud: theClient.id, sub: thePerson.sub, iat: now, exp: now + 60, nonce, acr: 'eidas1' }
}

function json(outgoing: ServerResponse, status: number, body: unknown): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
