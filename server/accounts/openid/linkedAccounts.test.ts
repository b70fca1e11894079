import { v7 as newId } from 'uuid'
import { removePasskey } from '../../../schemas/api/secondFactor'
import { addApp, addPasskey, codeOf } from '../../../tests/support/builders/factors'
import { fixedClock } from '../../../tests/support/clock'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { come, somebody } from '../../../tests/support/openidPeople'
import { openidScene, type Scene } from '../../../tests/support/openidScene'
import { aTraveller, type Traveller, textIn } from '../../../tests/support/traveller'
import { instantOf, systemClock } from '../../clock'
import { runDueJobs } from '../../jobs/runDueJobs'

let scene: Scene
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  scene = await openidScene({ GUICHET_SMTP_URL: mail.url })
})
afterAll(() => mail.close())
beforeEach(() => scene.reset())

const store = () => scene.app.installation().database

/** Whose account FranceConnect alone leads to. */
async function newcomer(): Promise<{ one: Traveller; accountId: string }> {
  somebody(scene, { email_verified: true })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  const { body } = await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela' })
  return { one, accountId: textIn(body, 'accountId') ?? '' }
}

async function giveKey(accountId: string): Promise<string> {
  const id = newId()
  const known = { credentialId: id, publicKey: '', counter: '0', transports: '[]', backedUp: 0 }
  const row = { ...known, id, accountId, name: 'Clé', createdAt: instantOf(systemClock), lastUsedAt: null }
  await store().write((tx) => tx.insertInto('passkeys').values(row).execute())
  return id
}

async function identityOf(accountId: string): Promise<string> {
  const rows = store().read.selectFrom('identities').select('id').where('accountId', '=', accountId)
  return (await rows.executeTakeFirstOrThrow()).id
}

test('a passkey leads to an account as an identity does: the last of both stays, of two removed at once too', async () => {
  const { one, accountId } = await newcomer()
  const key = `/api/account/second-factor/passkeys/${await giveKey(accountId)}`
  const identity = `/api/identities/${await identityOf(accountId)}`
  const gone = await Promise.all([key, identity].map((path) => one.call('DELETE', path)))
  expect(gone.map(({ status }) => status).sort()).toEqual([204, 409])
  const refused = gone.find(({ status }) => status === 409)
  expect(textIn(refused?.body, 'code')).toMatch(/^(identity|factor)\.lastWay$/)
  expect(textIn(refused?.body, 'detail')).toContain('Choisissez d’abord un mot de passe')
})

test('an identity of a provider that is not asked any more leads nowhere', async () => {
  const { one, accountId } = await newcomer()
  const key = `/api/account/second-factor/passkeys/${await giveKey(accountId)}`
  const moved = { issuer: 'https://ancien.example' }
  await store().write((tx) =>
    tx.updateTable('identities').set(moved).where('accountId', '=', accountId).execute(),
  )
  expect(textIn((await one.call('DELETE', key)).body, 'code')).toBe('factor.lastWay')
  expect((await one.call('DELETE', `/api/identities/${await identityOf(accountId)}`)).status).toBe(204)
})

test('with a password, the last passkey goes', async () => {
  const owner = await scene.app.someone('citizen')
  await addPasskey(owner, scene.app.url)
  const row = store().read.selectFrom('passkeys').select('id').where('accountId', '=', owner.accountId)
  const { id } = await row.executeTakeFirstOrThrow()
  expect((await owner.ask(removePasskey, { params: { passkey: id } })).status).toBe(204)
})

test('its owner is told by mail of an identity that is linked, and unlinked; not of one that made the account', async () => {
  await mailed()
  await newcomer()
  expect(await mailed()).toEqual([])
  somebody(scene)
  const { traveller } = await signedIn()
  await come(scene, traveller, 'proconnect', '/compte', true)
  expect(await mailed()).toEqual(['ProConnect est rattaché à votre compte Guichet'])
  // The same identity again: nothing is linked anew.
  await come(scene, traveller, 'proconnect', '/compte', true)
  expect(await mailed()).toEqual([])
  const accountId = textIn(sessionOf(await traveller.call('GET', '/api/session')), 'accountId') ?? ''
  await traveller.call('DELETE', `/api/identities/${await identityOf(accountId)}`)
  expect(await mailed()).toEqual(['ProConnect est détaché de votre compte Guichet'])
  expect(mail.received.at(-1)?.text).toContain('ProConnect ne sert plus à vous connecter à Guichet.')
})

test('who finds their account is told of the identity that it takes', async () => {
  somebody(scene)
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  await mailed()
  const { email, password } = await scene.app.someone('citizen')
  await one.call('POST', '/api/session', { email, password })
  expect((await one.call('POST', '/api/identities')).status).toBe(200)
  expect(await mailed()).toEqual(['FranceConnect est rattaché à votre compte Guichet'])
})

test('after a second factor too, signing out offers to end the provider’s session', async () => {
  somebody(scene)
  const { owner, traveller } = await signedIn()
  await come(scene, traveller, 'franceconnect', '/compte', true)
  expect(farewellIn((await traveller.call('DELETE', '/api/session')).body)).toContain('/session/end?')
  const clock = fixedClock(instantOf(systemClock))
  const { key } = await addApp(owner, clock)
  const later = aTraveller(scene.app.url)
  await come(scene, later, 'franceconnect')
  await later.call('POST', '/api/session/second-factor', { code: codeOf(key, clock) })
  const address = farewellIn((await later.call('DELETE', '/api/session')).body)
  expect(new URL(address).searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
})

test('the store gives no ID token away, whatever waits for its session to end', async () => {
  somebody(scene)
  await come(scene, aTraveller(scene.app.url), 'proconnect')
  const { owner, traveller } = await signedIn()
  await come(scene, traveller, 'franceconnect', '/compte', true)
  await addApp(owner, fixedClock(instantOf(systemClock)))
  await come(scene, aTraveller(scene.app.url), 'franceconnect')
  const kept = []
  for (const table of ['newcomers', 'farewells', 'halfSessions'] as const)
    kept.push(await store().read.selectFrom(table).selectAll().execute())
  for (const rows of kept) expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(kept)).not.toMatch(/id_token_hint|eyJ/)
})

async function signedIn() {
  const owner = await scene.app.someone('citizen')
  const traveller = aTraveller(scene.app.url)
  await traveller.call('POST', '/api/session', { email: owner.email, password: owner.password })
  return { owner, traveller }
}

async function mailed(): Promise<readonly (string | undefined)[]> {
  const before = mail.received.length
  await runDueJobs(scene.app.installation())
  return mail.received.slice(before).map(({ subject }) => subject)
}

function sessionOf({ body }: { readonly body: unknown }): unknown {
  return typeof body === 'object' && body !== null && 'account' in body ? body.account : null
}

function farewellIn(body: unknown): string {
  const elsewhere = typeof body === 'object' && body !== null && 'elsewhere' in body ? body.elsewhere : null
  return textIn(elsewhere, 'address') ?? ''
}
