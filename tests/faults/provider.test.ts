import { signIn } from '../../schemas/api/session'
import { systemClock as clock } from '../../server/clock'
import { aDirectory } from '../support/directories'
import { forgetAttempts } from '../support/forgetAttempts'
import { identifyAt } from '../support/identifyAt'
import { settingsFor } from '../support/identityProvider'
import { type OidcProvider, startOidcProvider } from '../support/oidcProvider'
import { type Person, type RunningApp, startApp } from '../support/startApp'
import { aTraveller, type Traveller, textIn } from '../support/traveller'

const camille = {
  given_name: 'Camille',
  usual_name: 'Martin',
  email: 'camille@exemple.fr',
  email_verified: true,
}

let app: RunningApp
let provider: OidcProvider
let local: Person
/** Who signed in by the provider before anything befell it. */
let before: Traveller

beforeAll(async () => {
  app = await startApp({
    clock,
    procedures: aDirectory(),
    async env(url) {
      provider = await startOidcProvider('proconnect', url, { Camille: camille })
      return { ...settingsFor('PROCONNECT', provider), GUICHET_PRIVATE_HOSTS: provider.host }
    },
  })
  local = await app.someone('citizen')
  before = aTraveller(app.url)
  expect(await enter(before)).toBe('/connexion/premiere-fois')
  await before.call('POST', '/api/identities/newcomer/account', { name: 'Camille Martin' })
})
beforeEach(() => forgetAttempts(app))

const depart = () => aTraveller(app.url).call('POST', '/api/identities/proconnect/departures', { back: '/' })

async function enter(traveller: Traveller): Promise<string> {
  const back = await identifyAt(await traveller.depart('proconnect'), 'Camille', app.url)
  const led = await traveller.comeBack(back)
  return `${led.pathname}${led.search}`
}

/** Those who do not need the provider go on: a session that it opened, a password. */
async function expectOthersUnmoved(): Promise<void> {
  expect(await before.whoAmI()).toBe(camille.email)
  const { email, password } = local
  expect((await (await app.anyone()).ask(signIn, { body: { email, password } })).status).toBe(200)
}

test('a key that takes another’s place is known at once, also to whoever was away meanwhile', async () => {
  const away = aTraveller(app.url)
  const address = await away.depart('proconnect')
  await provider.rotate()
  await away.comeBack(await identifyAt(address, 'Camille', app.url))
  expect(await away.whoAmI()).toBe(camille.email)
  await provider.rotate()
  expect(await enter(aTraveller(app.url))).toBe('/dossiers')
  await expectOthersUnmoved()
})

test('while it answers nothing, whoever comes back is told so, and nobody else waits', async () => {
  const away = aTraveller(app.url)
  const back = await identifyAt(await away.depart('proconnect'), 'Camille', app.url)
  provider.hold(true)
  const told = away.comeBack(back)
  await expectOthersUnmoved()
  expect((await told).search).toMatch(/^\?echec=unanswered&/)
  provider.hold(false)
  // The answer that comes too late opens nothing; the next way there does.
  expect(await away.whoAmI()).toBeNull()
  expect(await enter(away)).toBe('/dossiers')
})

test('while nobody listens there, also after a restart: a clear message, and everybody else goes on', async () => {
  await app.restart()
  await provider.stop()
  const refused = await depart()
  expect(refused.status).toBe(503)
  expect(textIn(refused.body, 'detail')).toMatch(/^ProConnect ne répond pas.*connectez-vous avec votre mot/)
  await expectOthersUnmoved()
  await provider.resume()
  expect(await enter(aTraveller(app.url))).toBe('/dossiers')
})
