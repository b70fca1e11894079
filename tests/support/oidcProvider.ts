import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type ClientMetadata, type Configuration } from 'oidc-provider'
import { atEnd } from './ending'
import { theClient } from './identityProvider'

/** Whom a provider knows, by what it calls them. */
export type Citizens = Readonly<Record<string, Readonly<Record<string, string | boolean>>>>

/** How one of the State's providers is set up: `oidc-provider`, a certified server, in its shape. */
type Shape = Pick<Configuration, 'claims' | 'acrValues' | 'scopes'> & { readonly alg: 'ES256' | 'RS256' }

/** FranceConnect v2: signed in ES256, one scope a claim, a level of assurance. */
const franceconnect: Shape = {
  alg: 'ES256',
  acrValues: ['eidas1'],
  claims: {
    openid: ['sub'],
    given_name: ['given_name'],
    family_name: ['family_name'],
    preferred_username: ['preferred_username'],
    email: ['email'],
  },
}

/** ProConnect: signed in RS256. */
const proconnect: Shape = {
  alg: 'RS256',
  claims: {
    openid: ['sub'],
    given_name: ['given_name'],
    usual_name: ['usual_name'],
    email: ['email', 'email_verified'],
  },
}

const shapes = { franceconnect, proconnect } as const

/** A real provider at work, and what may befall it. */
export type OidcProvider = {
  readonly url: string
  readonly host: string
  /** Nobody listens at its address any more. */
  stop(): Promise<void>
  /** Listens again. */
  resume(): Promise<void>
  /** Takes calls and answers none, until it is told otherwise: then those that wait are answered too. */
  hold(held: boolean): void
  /** Signs with another key, and publishes the former one no longer. */
  rotate(): Promise<void>
}

/** Starts a real provider on this machine, for a service at `service`; it ends with the test file. */
export async function startOidcProvider(
  name: keyof typeof shapes,
  service: string,
  citizens: Citizens,
): Promise<OidcProvider> {
  const server = createServer()
  const listen = (port: number) =>
    new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const stop = async () => {
    const closed = new Promise((told) => server.close(told))
    server.closeAllConnections()
    await closed
  }
  await listen(0)
  atEnd(stop)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The provider has no port.')
  const host = `127.0.0.1:${address.port}`
  const url = `http://${host}`
  const open = async () => new Provider(url, await configuration(name, service, citizens))
  let provider = await open()
  let waiting: (() => void)[] | null = null
  const take = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (incoming.url?.startsWith('/interaction/'))
      interact(provider, citizens, incoming, outgoing).catch(() => outgoing.destroy())
    else void provider.callback()(incoming, outgoing)
  }
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (waiting === null) take(incoming, outgoing)
    else waiting.push(() => take(incoming, outgoing))
  })
  return {
    url,
    host,
    stop,
    resume: () => listen(address.port),
    hold(held) {
      const late = waiting ?? []
      waiting = held ? late : null
      if (!held) for (const answer of late) answer()
    },
    async rotate() {
      provider = await open()
    },
  }
}

async function configuration(
  name: keyof typeof shapes,
  service: string,
  citizens: Citizens,
): Promise<Configuration> {
  const { alg, ...shape } = shapes[name]
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  const client: ClientMetadata = {
    client_id: theClient.id,
    client_secret: theClient.secret,
    redirect_uris: [`${service}/api/identities/${name}/return`],
    post_logout_redirect_uris: [`${service}/`],
    token_endpoint_auth_method: 'client_secret_post',
    id_token_signed_response_alg: alg,
    userinfo_signed_response_alg: alg,
  }
  return {
    ...shape,
    clients: [client],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg, use: 'sig', kid: randomUUID() }] },
    cookies: { keys: [theClient.secret] },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...citizens[id] }) }),
  }
}

/** The page where one says who one is: a button a person, and one to give up. */
async function interact(
  provider: Provider,
  citizens: Citizens,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { prompt, session, grantId, params } = await provider.interactionDetails(incoming, outgoing)
  if (prompt.name === 'consent') {
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params.client_id) })
    grant?.addOIDCScope(String(params.scope))
    const consent = { grantId: await grant?.save() }
    return provider.interactionFinished(incoming, outgoing, { consent }, { mergeWithLastSubmission: true })
  }
  if (incoming.method === 'POST') {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const who = new URLSearchParams(Buffer.concat(chunks).toString()).get('who') ?? ''
    const result = who === '' ? { error: 'access_denied' } : { login: { accountId: who, acr: 'eidas1' } }
    return provider.interactionFinished(incoming, outgoing, result, { mergeWithLastSubmission: false })
  }
  const buttons = Object.keys(citizens).map(
    (who) => `<button name="who" value="${who}">Je suis ${who}</button>`,
  )
  outgoing
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><html lang="fr"><title>Qui êtes-vous ?</title><style>button{display:block;margin:1em}:focus{outline:3px solid}</style><h1 tabindex="-1">Qui êtes-vous ?</h1><form method="post">${buttons.join('')}<button name="who" value="">Abandonner</button></form>`,
    )
}
