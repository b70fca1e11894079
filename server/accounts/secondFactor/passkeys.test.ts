import * as api from '../../../schemas/api/secondFactor'
import { readSession, signIn } from '../../../schemas/api/session'
import { type Authenticator, anAuthenticator, type Deviation } from '../../../tests/support/authenticator'
import { addApp, addPasskey, codeOf } from '../../../tests/support/builders/factors'
import { fixedClock, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import type { Visitor } from '../../../tests/support/visitor'
import { handleOf } from './addPasskey'

const clock = fixedClock()
let app: RunningApp
let person: Person
let visitor: Visitor
let device: Authenticator

beforeAll(async () => {
  app = await startApp({ clock })
})
beforeEach(async () => {
  await forgetAttempts(app)
  person = await app.someone('citizen')
  visitor = await app.anyone()
  device = (await addPasskey(person, app.url)).device
})

const firstStep = () => visitor.ask(signIn, { body: { email: person.email, password: person.password } })
const signedIn = async () => (await visitor.must(readSession)).account?.accountId ?? null
const refused = { status: 422, body: { code: 'factor.wrongPasskey' } }

async function enter(by = device, deviation: Deviation = {}, who = visitor) {
  const passkey = by.use(await who.must(api.challengePasskey), deviation)
  return who.ask(api.signInByPasskey, { body: { passkey } })
}

test('a passkey is asked to be found without a name, and to verify who holds it', async () => {
  const { excludeCredentials, ...asked } = await person.must(api.beginPasskey)
  expect(asked).toMatchObject({
    rp: { id: 'localhost', name: 'Guichet' },
    user: { id: handleOf(person.accountId).toString('base64url'), name: person.email },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect(excludeCredentials).toHaveLength(1)
})

test('it signs in by itself: nothing but a challenge is asked, and that names nobody', async () => {
  const asked = await visitor.must(api.challengePasskey)
  expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required', allowCredentials: [] })
  expect(await enter()).toMatchObject({ status: 200, body: { accountId: person.accountId } })
  expect(await signedIn()).toBe(person.accountId)
})

test('after a password it is the second factor: this account’s alone are asked for', async () => {
  expect((await firstStep()).body).toEqual({
    secondFactor: { app: false, passkeys: true, recoveryCodes: true },
  })
  const { allowCredentials } = await visitor.must(api.challengePasskey)
  expect(allowCredentials).toEqual([{ id: expect.any(String), type: 'public-key', transports: ['internal'] }])
  expect((await enter()).status).toBe(200)
  expect(await signedIn()).toBe(person.accountId)
})

test('a passkey of another account is no second factor', async () => {
  const other = await app.someone('citizen')
  const { device: others } = await addPasskey(other, app.url)
  await firstStep()
  expect(await enter(others)).toMatchObject(refused)
  expect(await signedIn()).toBeNull()
  expect((await enter()).status).toBe(200)
})

const wrong: readonly (readonly [string, Deviation])[] = [
  ['on another site', { origin: 'https://guichet.exemple.fr' }],
  ['on a page of another port', { origin: 'http://localhost:1' }],
  ['for another service', { rpId: 'exemple.fr' }],
  ['a challenge nobody gave', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
  ['no challenge', { challenge: '' }],
  ['as if it made a passkey', { type: 'webauthn.create' }],
  ['without knowing who holds it', { userVerified: false }],
  ['without anybody there', { userPresent: false }],
  ['with another key', { forged: true }],
  ['for another person', { userHandle: 'AAAA' }],
]

test.each(wrong)('a passkey that signs %s is refused', async (_, deviation) => {
  expect(await enter(device, deviation)).toMatchObject(refused)
  expect(await signedIn()).toBeNull()
})

test.each(wrong.filter(([, { forged, userHandle }]) => !forged && !userHandle))(
  'a passkey that is made %s is refused',
  async (_, deviation) => {
    const { type } = deviation
    const made = anAuthenticator(app.url).make(await person.must(api.beginPasskey), {
      ...deviation,
      ...(type ? { type: 'webauthn.get' } : {}),
    })
    expect(await person.ask(api.addPasskey, { body: { name: 'Clé', made } })).toMatchObject(refused)
    expect((await person.must(api.readSecondFactor)).passkeys).toHaveLength(1)
  },
)

test('what was signed once signs in once', async () => {
  const passkey = device.use(await visitor.must(api.challengePasskey))
  expect((await visitor.ask(api.signInByPasskey, { body: { passkey } })).status).toBe(200)
  const other = await app.anyone()
  expect(await other.ask(api.signInByPasskey, { body: { passkey } })).toMatchObject(refused)
})

test('a challenge is over after five minutes, and one for one thing does nothing else', async () => {
  const late = device.use(await visitor.must(api.challengePasskey))
  clock.advance(5 * minutes)
  expect(await visitor.ask(api.signInByPasskey, { body: { passkey: late } })).toMatchObject(refused)
  const { challenge } = await person.must(api.beginPasskey)
  expect(await enter(device, { challenge })).toMatchObject(refused)
})

test('a challenge that was given to somebody else is none of mine', async () => {
  const { challenge } = await person.must(api.challengePasskey)
  expect(await enter(device, { challenge })).toMatchObject(refused)
  const other = await app.someone('citizen')
  const asked = await other.must(api.beginPasskey)
  const made = anAuthenticator(app.url).make(asked)
  expect(await person.ask(api.addPasskey, { body: { name: 'Clé', made } })).toMatchObject(refused)
})

test.each([
  ['went back', 1, 422],
  ['stood still', 2, 422],
  ['went on', 9, 200],
])('a passkey whose count of uses %s', async (_, counter, status) => {
  // Made at 1, used at 2.
  expect((await enter()).status).toBe(200)
  visitor = await app.anyone()
  expect(await enter(device, { counter })).toMatchObject({ status })
})

test('a passkey that counts nothing, as those that are on several devices, signs in each time', async () => {
  const { device: synced } = await addPasskey(person, app.url, anAuthenticator(app.url, { counting: false }))
  for (let time = 0; time < 2; time++) expect((await enter(synced, {}, await app.anyone())).status).toBe(200)
})

test('of one count of uses sent twice at once, one signs in', async () => {
  const tabs = [visitor, await app.anyone()]
  const both = await Promise.all(tabs.map((tab) => enter(device, { counter: 5 }, tab)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
})

test('passkeys are listed with their names and when they served, named otherwise, removed', async () => {
  const [{ passkeyId } = { passkeyId: '' }] = (await person.must(api.readSecondFactor)).passkeys
  const params = { passkey: passkeyId }
  await person.must(api.renamePasskey, { params, body: { name: ' Clé du bureau ' } })
  clock.advance(minutes)
  await enter()
  expect((await person.must(api.readSecondFactor)).passkeys).toEqual([
    {
      passkeyId,
      name: 'Clé du bureau',
      createdAt: expect.any(String),
      lastUsedAt: clock.now().toISOString(),
      backedUp: false,
    },
  ])
  await person.must(api.removePasskey, { params })
  expect(await enter()).toMatchObject(refused)
  expect(await firstStep()).toMatchObject({ body: { accountId: person.accountId } })
  expect(await person.must(api.readSecondFactor)).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 })
})

test('somebody else’s passkey is neither named nor removed', async () => {
  const [{ passkeyId } = { passkeyId: '' }] = (await person.must(api.readSecondFactor)).passkeys
  const other = await app.someone('citizen')
  const params = { passkey: passkeyId }
  expect((await other.ask(api.renamePasskey, { params, body: { name: 'x' } })).status).toBe(404)
  expect((await other.ask(api.removePasskey, { params })).status).toBe(404)
  expect((await enter()).status).toBe(200)
})

test('recovery codes come with the first factor and stay until the last has gone', async () => {
  const { recoveryCodes } = await addPasskey(person, app.url)
  expect(recoveryCodes).toEqual([])
  const { key } = await addApp(person, clock)
  for (const { passkeyId } of (await person.must(api.readSecondFactor)).passkeys)
    await person.must(api.removePasskey, { params: { passkey: passkeyId } })
  expect((await person.must(api.readSecondFactor)).recoveryCodesLeft).toBe(10)
  await firstStep()
  expect((await visitor.ask(api.signInByCode, { body: { code: codeOf(key, clock) } })).status).toBe(200)
})

test('a passkey proves who is at the screen; another account’s does not', async () => {
  const { device: others } = await addPasskey(await app.someone('citizen'), app.url)
  clock.advance(11 * minutes)
  const wanted = { status: 403, body: { code: 'session.proofWanted' } }
  expect(await person.ask(api.beginApp)).toMatchObject(wanted)
  const prove = async (by: Authenticator) =>
    person.ask(api.proveByPasskey, { body: { passkey: by.use(await person.must(api.challengePasskey)) } })
  expect(await prove(others)).toMatchObject(refused)
  expect(await person.ask(api.beginApp)).toMatchObject(wanted)
  expect((await prove(device)).status).toBe(204)
  expect((await person.ask(api.beginApp)).status).toBe(200)
})

test('a passkey is kept once, whoever brings it', async () => {
  const made = device.make(await person.must(api.beginPasskey))
  expect(await person.ask(api.addPasskey, { body: { name: 'Encore', made } })).toMatchObject({
    status: 409,
    body: { code: 'factor.known' },
  })
})

test('twenty passkeys are enough', async () => {
  for (let time = 1; time < 20; time++) await addPasskey(person, app.url)
  expect(await person.ask(api.beginPasskey)).toMatchObject({
    status: 409,
    body: { code: 'factor.tooMany', detail: expect.stringContaining('20') },
  })
})

test.each([['{}'], ['{"passkey":{}}'], ['{"passkey":null}']])('%s is no passkey', async (text) => {
  expect((await visitor.send(api.signInByPasskey, {}, text)).status).toBe(422)
})

test('bytes that are no answer of an authenticator are refused, whatever they are', async () => {
  const right = device.use(await visitor.must(api.challengePasskey))
  for (const broken of ['AA', 'a'.repeat(200)]) {
    for (const part of ['authenticatorData', 'clientDataJSON', 'signature'] as const) {
      const passkey = { ...right, response: { ...right.response, [part]: broken } }
      expect(await visitor.ask(api.signInByPasskey, { body: { passkey } })).toMatchObject(refused)
    }
  }
})
