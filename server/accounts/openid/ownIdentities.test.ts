import { listIdentities, unlinkIdentity } from '../../../schemas/api/identities'
import { signIn } from '../../../schemas/api/session'
import { addApp, codeOf } from '../../../tests/support/builders/factors'
import { fixedClock } from '../../../tests/support/clock'
import { honest } from '../../../tests/support/identityProvider'
import { come, somebody } from '../../../tests/support/openidPeople'
import { openidScene, type Scene } from '../../../tests/support/openidScene'
import { aTraveller, textIn } from '../../../tests/support/traveller'
import { instantOf, systemClock } from '../../clock'

let scene: Scene
beforeAll(async () => {
  scene = await openidScene()
})
beforeEach(() => scene.reset())

test('an account links what its owner proves to be, and no identity leads to two accounts', async () => {
  somebody(scene)
  const [first, second] = [await signedIn(), await signedIn()]
  expect(await come(scene, first.traveller, 'franceconnect', '/compte', true)).toBe('/compte')
  expect(await come(scene, second.traveller, 'franceconnect', '/compte', true)).toMatch(
    /^\/connexion\?echec=taken&/,
  )
  expect(await first.traveller.whoAmI()).toBe(first.email)
  expect(await second.traveller.whoAmI()).toBe(second.email)
  const later = aTraveller(scene.app.url)
  await come(scene, later, 'franceconnect')
  expect(await later.whoAmI()).toBe(first.email)
})

test('an identity is linked to nobody’s account but the one that asked', async () => {
  somebody(scene)
  const one = await signedIn()
  const back = scene.franceconnect.leadBack(await one.traveller.depart('franceconnect', { link: true }))
  const other = await scene.app.someone('citizen')
  await one.traveller.call('POST', '/api/session', { email: other.email, password: other.password })
  expect((await one.traveller.comeBack(back)).searchParams.get('echec')).toBe('notBegun')
  expect((await other.must(listIdentities)).identities).toEqual([])
  expect(
    (
      await aTraveller(scene.app.url).call('POST', '/api/identities/franceconnect/departures', {
        back: '/',
        link: true,
      })
    ).status,
  ).toBe(401)
})

test('the last way into an account is kept, of two at once too', async () => {
  const { email } = somebody(scene, { email_verified: true })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela' })
  await come(scene, one, 'proconnect', '/compte', true)
  const { identities } = listed(await one.call('GET', '/api/identities'))
  expect(identities.map(({ provider }) => provider)).toEqual(['franceconnect', 'proconnect'])
  const gone = await Promise.all(identities.map(({ id }) => one.call('DELETE', `/api/identities/${id}`)))
  expect(gone.map(({ status }) => status).sort()).toEqual([204, 409])
  expect(gone.map(({ body }) => textIn(body, 'code'))).toContain('identity.lastWay')
  expect(await one.whoAmI()).toBe(email)
})

test('what is unlinked leads nowhere, and one unlinks nobody else’s', async () => {
  somebody(scene)
  const one = await signedIn()
  await come(scene, one.traveller, 'franceconnect', '/compte', true)
  const [identity] = listed(await one.traveller.call('GET', '/api/identities')).identities
  const id = identity?.id ?? ''
  const other = await scene.app.someone('citizen')
  expect(await other.ask(unlinkIdentity, { params: { identity: id } })).toMatchObject({ status: 404 })
  expect((await one.traveller.call('DELETE', `/api/identities/${id}`)).status).toBe(204)
  const later = aTraveller(scene.app.url)
  expect(await come(scene, later, 'franceconnect')).toBe('/connexion/premiere-fois')
})

test('signing out offers to end the provider’s session too, of those who came by it', async () => {
  const { email } = somebody(scene, { email_verified: true })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela' })
  await one.call('DELETE', '/api/session')
  await come(scene, one, 'franceconnect')
  expect(await one.whoAmI()).toBe(email)
  const { body } = await one.call('DELETE', '/api/session')
  expect(body).toMatchObject({ elsewhere: { provider: 'franceconnect' } })
  const elsewhere = typeof body === 'object' && body !== null && 'elsewhere' in body ? body.elsewhere : null
  const address = new URL(textIn(elsewhere, 'address') ?? '')
  expect(`${address.origin}${address.pathname}`).toBe(`${scene.franceconnect.url}/session/end`)
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    id_token_hint: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    post_logout_redirect_uri: `${scene.app.url}/`,
    state: expect.stringMatching(/^[\w-]{32,}$/),
  })
  const local = await signedIn()
  expect((await local.traveller.call('DELETE', '/api/session')).body).toEqual({ elsewhere: null })
})

test('a screen left open links and unlinks nothing, until its owner comes back by what is linked', async () => {
  somebody(scene)
  const one = await signedIn()
  await come(scene, one.traveller, 'franceconnect', '/compte', true)
  const [identity] = listed(await one.traveller.call('GET', '/api/identities')).identities
  scene.time.ahead = 11 * 60_000
  const unlink = () => one.traveller.call('DELETE', `/api/identities/${identity?.id}`)
  const wanted = { status: 403, body: { code: 'session.proofWanted' } }
  expect(await unlink()).toMatchObject(wanted)
  const toOther = { back: '/compte', link: true }
  expect(await one.traveller.call('POST', '/api/identities/proconnect/departures', toOther)).toMatchObject(
    wanted,
  )
  expect(await come(scene, one.traveller, 'franceconnect', '/compte', true)).toBe('/compte')
  expect(await unlink()).toMatchObject({ status: 204 })
})

test('a second factor is asked whoever told the first', async () => {
  somebody(scene)
  const owner = await scene.app.someone('agent')
  const one = aTraveller(scene.app.url)
  await one.call('POST', '/api/session', { email: owner.email, password: owner.password })
  await come(scene, one, 'proconnect', '/compte', true)
  const clock = fixedClock(instantOf(systemClock))
  const { key } = await addApp(owner, clock)
  const later = aTraveller(scene.app.url)
  expect(await come(scene, later, 'proconnect', '/instruction')).toBe('/connexion?retour=%2Finstruction')
  expect(await later.whoAmI()).toBeNull()
  expect((await later.call('GET', '/api/session')).body).toMatchObject({
    asked: { secondFactor: { app: true } },
  })
  const code = codeOf(key, clock)
  expect((await later.call('POST', '/api/session/second-factor', { code })).status).toBe(200)
  expect(await later.whoAmI()).toBe(owner.email)
})

test('with the provider down, whoever has a session or a password goes on', async () => {
  somebody(scene, { email_verified: true })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela' })
  scene.franceconnect.conduct = { ...honest, instead: (_, outgoing) => Boolean(outgoing.destroy()) }
  expect(await one.whoAmI()).not.toBeNull()
  const { email, password } = await scene.app.someone('citizen')
  expect(await (await scene.app.anyone()).ask(signIn, { body: { email, password } })).toMatchObject({
    status: 200,
  })
  expect(await come(scene, aTraveller(scene.app.url), 'franceconnect')).toMatch(
    /^\/connexion\?echec=unanswered&/,
  )
})
async function signedIn() {
  const { email, password } = await scene.app.someone('citizen')
  const traveller = aTraveller(scene.app.url)
  await traveller.call('POST', '/api/session', { email, password })
  return { traveller, email }
}

function listed({ body }: { readonly body: unknown }) {
  const found: unknown =
    typeof body === 'object' && body !== null && 'identities' in body ? body.identities : []
  const rows: readonly unknown[] = Array.isArray(found) ? found : []
  return {
    identities: rows.map((row) => ({ id: textIn(row, 'id') ?? '', provider: textIn(row, 'provider') ?? '' })),
  }
}
