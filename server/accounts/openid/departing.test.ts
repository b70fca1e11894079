import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBranding } from '../../../schemas/api/operations'
import { aDirectory } from '../../../tests/support/directories'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import {
  type Conduct,
  honest,
  type IdentityProvider,
  settingsFor,
  startIdentityProvider,
  theClient,
} from '../../../tests/support/identityProvider'
import { type RunningApp, startApp } from '../../../tests/support/startApp'
import { aTraveller, textIn } from '../../../tests/support/traveller'
import { systemClock as clock } from '../../clock'

/** A provider, and a service that has not asked it anything yet. */
async function both(
  conduct: Partial<Conduct> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<{ app: RunningApp; provider: IdentityProvider }> {
  const provider = await startIdentityProvider()
  provider.conduct = { ...honest, ...conduct }
  const settings = { ...settingsFor('FRANCECONNECT', provider), GUICHET_PRIVATE_HOSTS: provider.host, ...env }
  return { app: await startApp({ clock, procedures: aDirectory(), env: settings }), provider }
}

const leave = (app: RunningApp, provider = 'franceconnect') =>
  aTraveller(app.url).call('POST', `/api/identities/${provider}/departures`, { back: '/' })

test('somebody is sent to FranceConnect with all that it asks for, PKCE, and nothing that says who they are', async () => {
  const { app, provider } = await both()
  const { status, body } = await leave(app)
  expect(status).toBe(200)
  const address = new URL(textIn(body, 'address') ?? '')
  expect(address.origin + address.pathname).toBe(`${provider.url}/authorize`)
  const { state, nonce, code_challenge, ...asked } = Object.fromEntries(address.searchParams)
  expect(asked).toEqual({
    response_type: 'code',
    client_id: theClient.id,
    redirect_uri: `${app.url}/api/identities/franceconnect/return`,
    scope: 'openid given_name family_name preferred_username email',
    acr_values: 'eidas1',
    code_challenge_method: 'S256',
  })
  // FranceConnect and ProConnect want 32 signs at least.
  for (const secret of [state, nonce, code_challenge]) expect(secret).toMatch(/^[\w-]{43}$/)
  expect(new Set([state, nonce, code_challenge]).size).toBe(3)
})

test('what the store keeps of a departure lets nobody come back in its place', async () => {
  const { app } = await both()
  const { body } = await leave(app)
  const asked = new URL(textIn(body, 'address') ?? '').searchParams
  const rows = await app.installation().database.read.selectFrom('departures').selectAll().execute()
  expect(rows).toHaveLength(1)
  for (const name of ['state', 'nonce', 'code_challenge'])
    expect(JSON.stringify(rows)).not.toContain(asked.get(name))
})

test('a provider that does not announce PKCE is not sent what it may refuse', async () => {
  const { app } = await both({ discovery: ({ code_challenge_methods_supported: _, ...said }) => said })
  const asked = new URL(textIn((await leave(app)).body, 'address') ?? '').searchParams
  expect([asked.has('code_challenge'), asked.has('code_challenge_method'), asked.has('nonce')]).toEqual([
    false,
    false,
    true,
  ])
})

test('what a provider says of itself is asked once, by many at once too', async () => {
  const { app, provider } = await both()
  await Promise.all(Array.from({ length: 10 }, () => leave(app)))
  await leave(app)
  expect(provider.calls).toEqual(['/.well-known/openid-configuration'])
})

const http = { 'content-type': 'application/json' }
const unsafe: Readonly<Record<string, Partial<Conduct>>> = {
  'speaks for another issuer': { discovery: (said) => ({ ...said, issuer: 'https://ailleurs.example' }) },
  'sends people where nothing is encrypted': {
    discovery: (said) => ({ ...said, authorization_endpoint: 'http://ailleurs.example/authorize' }),
  },
  'takes codes where nothing is encrypted': {
    discovery: (said) => ({ ...said, token_endpoint: 'http://ailleurs.example/token' }),
  },
  'ends sessions where nothing is encrypted': {
    discovery: (said) => ({ ...said, end_session_endpoint: 'http://ailleurs.example/end' }),
  },
  'sends people to a script': {
    discovery: (said) => ({ ...said, authorization_endpoint: 'javascript:alert(1)' }),
  },
  'has no keys': { discovery: ({ jwks_uri: _, ...said }) => said },
  'is no provider': { discovery: () => ['nothing'] },
  'answers a page': {
    instead: (_, outgoing) => Boolean(outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<p>')),
  },
  fails: { instead: (_, outgoing) => Boolean(outgoing.writeHead(500, http).end('{}')) },
  'hangs up': { instead: (_, outgoing) => Boolean(outgoing.destroy()) },
  'answers two megabytes': {
    instead: (_, outgoing) => Boolean(outgoing.writeHead(200, http).end(`"${'x'.repeat(2_000_000)}"`)),
  },
  'leads elsewhere': {
    instead: (_, outgoing) => Boolean(outgoing.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()),
  },
}

test.each(Object.entries(unsafe))(
  'nobody is sent to a provider that %s: they are told to try later',
  async (_, conduct) => {
    const { app, provider } = await both(conduct)
    const { status, body } = await leave(app)
    expect({ status, code: textIn(body, 'code') }).toEqual({ status: 503, code: 'identity.unanswered' })
    expect(textIn(body, 'detail')).toContain('FranceConnect ne répond pas')
    // It is asked again the next time: what ails it may be over.
    provider.conduct = honest
    await forgetAttempts(app)
    expect((await leave(app)).status).toBe(200)
  },
)

test('keys on a private network that the operator did not list are not asked for', async () => {
  const inner = await startIdentityProvider()
  const { app, provider } = await both({
    discovery: (said) => ({ ...said, jwks_uri: inner.url.replace('http:', 'https:') }),
  })
  const traveller = aTraveller(app.url)
  const led = await traveller.comeBack(provider.leadBack(await traveller.depart('franceconnect')))
  expect(led.searchParams.get('echec')).toBe('unanswered')
  expect(app.log()).toContain('private')
  expect(inner.calls).toEqual([])
})

test('only the providers that are configured are offered, and one may be sent to no other', async () => {
  const { app } = await both()
  expect((await (await app.anyone()).must(readBranding)).providers).toEqual(['franceconnect'])
  for (const unknown of ['proconnect', 'autre']) expect((await leave(app, unknown)).status).toBe(404)
  const nobody = await startApp({ procedures: aDirectory() })
  expect((await (await nobody.anyone()).must(readBranding)).providers).toEqual([])
})

test('a secret may be in a file', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'secret-')), 'secret')
  writeFileSync(file, `${theClient.secret}\n`)
  const env = { GUICHET_FRANCECONNECT_CLIENT_SECRET: '', GUICHET_FRANCECONNECT_CLIENT_SECRET_FILE: file }
  const { app, provider } = await both({}, env)
  const traveller = aTraveller(app.url)
  const led = await traveller.comeBack(provider.leadBack(await traveller.depart('franceconnect')))
  expect(led.pathname).toBe('/connexion/premiere-fois')
})

const wrong: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string]>> = {
  'is not whole': [
    { GUICHET_FRANCECONNECT_CLIENT_ID: '' },
    'give its ISSUER, its CLIENT_ID and its CLIENT_SECRET',
  ],
  'is not encrypted': [{ GUICHET_PRIVATE_HOSTS: '' }, 'GUICHET_FRANCECONNECT_ISSUER: expected https'],
  'has a secret that cannot be read': [
    { GUICHET_FRANCECONNECT_CLIENT_SECRET: '', GUICHET_FRANCECONNECT_CLIENT_SECRET_FILE: '/nowhere' },
    'GUICHET_FRANCECONNECT_CLIENT_SECRET_FILE: /nowhere holds no secret',
  ],
}

test.each(Object.entries(wrong))(
  'the service does not start with a provider that %s',
  async (_, [env, said]) => {
    await expect(both({}, env)).rejects.toThrow(said)
  },
)
