import { SignJWT, UnsecuredJWT } from 'jose'
import { type Conduct, theClient, thePerson } from '../../../tests/support/identityProvider'
import {
  expectRefusal,
  honestly,
  openidScene,
  type Refusal,
  type Scene,
} from '../../../tests/support/openidScene'
import { aTraveller } from '../../../tests/support/traveller'

let scene: Scene
beforeAll(async () => {
  scene = await openidScene()
})
beforeEach(() => scene.reset())

const unverified = (conduct: Partial<Conduct>): Refusal => ({ failure: 'unverified', conduct })
const unanswered = (conduct: Partial<Conduct>): Refusal => ({ failure: 'unanswered', conduct })
const now = () => Math.floor(Date.now() / 1000)
const html = { 'content-type': 'text/html' }
const json = { 'content-type': 'application/json' }

const refusals: Readonly<Record<string, Refusal>> = {
  'no nonce': unverified({ idClaims: ({ nonce: _, ...claims }) => claims }),
  'another nonce': unverified({ idClaims: (claims) => ({ ...claims, nonce: 'a nonce of somebody else’s' }) }),
  'an ID token that nobody signed': unverified({
    signId: async (claims) => new UnsecuredJWT(claims).encode(),
  }),
  'an ID token signed with the public key as a secret': unverified({
    signId: async (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: scene.franceconnect.key().kid })
        .sign(new TextEncoder().encode(await scene.franceconnect.publicKey())),
  }),
  'an ID token signed with the client’s secret': unverified({
    signId: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(theClient.secret)),
  }),
  'a key that nobody knows': unverified({
    signId: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'unknown' })
        .sign(scene.franceconnect.key().pair.privateKey),
  }),
  'a key that the token brings along': unverified({
    async signId(claims) {
      const { generateKeyPair, exportJWK } = await import('jose')
      const own = await generateKeyPair('ES256', { extractable: true })
      const jwk = await exportJWK(own.publicKey)
      return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', jwk }).sign(own.privateKey)
    },
  }),
  'a signature of something else': unverified({
    async signId(claims, sign) {
      const [head, body] = (await sign(claims)).split('.')
      const signature = (await sign({ ...claims, sub: 'another' })).split('.')[2]
      return `${head}.${body}.${signature}`
    },
  }),
  'an ID token of another issuer': unverified({
    idClaims: (claims) => ({ ...claims, iss: scene.proconnect.url }),
  }),
  'an ID token for another service': unverified({ idClaims: (claims) => ({ ...claims, aud: 'another' }) }),
  'an ID token for several services': unverified({
    idClaims: (claims) => ({ ...claims, aud: [theClient.id, 'another'] }),
  }),
  'an ID token that another service asked for': unverified({
    idClaims: (claims) => ({ ...claims, azp: 'another' }),
  }),
  'an ID token that is over': unverified({
    idClaims: (claims) => ({ ...claims, iat: now() - 600, exp: now() - 300 }),
  }),
  'an ID token without an end': unverified({ idClaims: ({ exp: _, ...claims }) => claims }),
  'an ID token of tomorrow': unverified({
    idClaims: (claims) => ({ ...claims, iat: now() + 3600, exp: now() + 7200 }),
  }),
  'an ID token that does not begin yet': unverified({
    idClaims: (claims) => ({ ...claims, nbf: now() + 600 }),
  }),
  'an ID token of nobody': unverified({ idClaims: ({ sub: _, ...claims }) => claims }),
  'a lower level than was asked': unverified({ idClaims: (claims) => ({ ...claims, acr: 'eidas0' }) }),
  'no level': unverified({ idClaims: ({ acr: _, ...claims }) => claims }),
  'no ID token': unverified({
    instead: at('/token', 200, json, '{"access_token":"a","token_type":"Bearer"}'),
  }),
  'an ID token that is none': unverified({ signId: async () => 'a.b.c' }),
  'a person other than the ID token’s': unverified({
    userClaims: (claims) => ({ ...claims, sub: 'another' }),
  }),
  'a person that nobody signed for': unverified({ signUser: async (claims) => JSON.stringify(claims) }),
  'a person signed without a signature': unverified({
    signUser: async (claims) => new UnsecuredJWT(claims).encode(),
  }),
  'a person whom another key signed for': unverified({
    signUser: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'unknown' })
        .sign(scene.franceconnect.key().pair.privateKey),
  }),
  'a person told to another service': unverified({ userClaims: (claims) => ({ ...claims, aud: 'another' }) }),
  'an access token refused': unverified({ instead: at('/userinfo', 401, json, '{"error":"invalid_token"}') }),
  'a provider that fails': unanswered({ instead: at('/token', 500, json, '{"error":"server_error"}') }),
  'a page in place of tokens': unanswered({ instead: at('/token', 200, html, '<p>Maintenance') }),
  'tokens that are no JSON': unverified({
    instead: at('/token', 200, json, `{"id_token": ${thePerson.email}`),
  }),
  'a provider that hangs': unanswered({
    instead: (path, outgoing) => path === '/token' && outgoing.writeHead(200, json).write('{"access'),
  }),
  'a provider that hangs up': unanswered({
    instead: (path, outgoing) => path === '/userinfo' && Boolean(outgoing.destroy()),
  }),
  'an answer of two megabytes': unanswered({
    instead: at('/token', 200, json, `["${'x'.repeat(2_000_000)}"]`),
  }),
  'a redirection to itself': unanswered({
    instead: (path, outgoing) =>
      path === '/token' &&
      Boolean(outgoing.writeHead(302, { location: `${scene.franceconnect.url}/token` }).end()),
  }),
  'keys that are gone': unanswered({ instead: at('/jwks', 503, html, 'down') }),
}

test.each(Object.entries(refusals))('%s opens nothing, and is told', async (_, refusal) => {
  await expectRefusal(scene, refusal)
})

test('there are more than 25 of them, and the provider is right otherwise', async () => {
  expect(Object.keys(refusals).length).toBeGreaterThan(25)
  const traveller = aTraveller(scene.app.url)
  const led = await traveller.comeBack(await honestly(scene, traveller))
  expect(led.pathname).toBe('/connexion/premiere-fois')
})

test('a key that replaced another between two people is known at once', async () => {
  for (const _ of ['before', 'after']) {
    const traveller = aTraveller(scene.app.url)
    expect((await traveller.comeBack(await honestly(scene, traveller))).pathname).toBe(
      '/connexion/premiere-fois',
    )
    await scene.franceconnect.rotate()
  }
})

/** Answers so at one path. */
function at(path: string, status: number, headers: Record<string, string>, body: string): Conduct['instead'] {
  return (asked, outgoing) => asked === path && Boolean(outgoing.writeHead(status, headers).end(body))
}
