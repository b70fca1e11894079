import { publishRevision, uploadDefinition } from '../../../schemas/api/procedures'
import { aProcedure } from '../../../tests/support/builders/forms'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { come, mailedCode, somebody } from '../../../tests/support/openidPeople'
import { openidScene, type Scene } from '../../../tests/support/openidScene'
import { aTraveller, type Traveller, textIn } from '../../../tests/support/traveller'
import { runDueJobs } from '../../jobs/runDueJobs'

let scene: Scene
let mail: MailServer
let procedureId: string
beforeAll(async () => {
  mail = await startMailServer()
  scene = await openidScene({ GUICHET_SMTP_URL: mail.url })
  const author = await scene.app.someone('administrator')
  const drafted = await author.must(uploadDefinition, { body: { source: JSON.stringify(aProcedure()) } })
  procedureId = drafted.procedureId
  await author.must(publishRevision, { params: { procedure: procedureId, revision: drafted.revision } })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await scene.reset()
  // What the test before has queued is none of this one's.
  await runDueJobs(scene.app.installation())
})

async function makeAccount(one: Traveller, email: string, name = 'Angela MARTIN') {
  await one.call('POST', '/api/identities/newcomer/codes', { email })
  const code = await mailedCode(scene, mail)
  return one.call('POST', '/api/identities/newcomer/account', { name, code })
}
test('somebody new confirms their address by a code, has a citizen’s account, and comes back to it', async () => {
  const { email } = somebody(scene)
  const one = aTraveller(scene.app.url)
  expect(await come(scene, one, 'franceconnect', '/commencer/x?a=1')).toBe('/connexion/premiere-fois')
  expect(await one.call('GET', '/api/identities/newcomer')).toMatchObject({
    body: {
      newcomer: {
        name: 'Angela MARTIN',
        email,
        confirmed: false,
        provider: 'franceconnect',
        back: '/commencer/x?a=1',
      },
    },
  })
  expect(await one.whoAmI()).toBeNull()
  expect(await makeAccount(one, email)).toMatchObject({
    status: 200,
    body: { email, name: 'Angela MARTIN', roles: ['citizen'] },
  })
  expect(await one.whoAmI()).toBe(email)
  const elsewhere = aTraveller(scene.app.url)
  expect(await come(scene, elsewhere, 'franceconnect', '/dossiers')).toBe('/dossiers')
  expect(await elsewhere.whoAmI()).toBe(email)
})

test('an address that the provider says is theirs needs no code', async () => {
  const { email } = somebody(scene, { email_verified: true, usual_name: 'Durand' })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'proconnect')
  const made = await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela Durand' })
  expect(made).toMatchObject({ status: 200, body: { email, roles: ['citizen'] } })
})

test('without a code, an address of which nobody says that it is theirs makes no account', async () => {
  somebody(scene, { email_verified: false })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  const made = await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela' })
  expect(made).toMatchObject({ status: 409, body: { code: 'identity.codeOver' } })
})

test('an account that has the address is not taken: who proves that it is theirs has both linked', async () => {
  const known = await scene.app.someone('agent')
  somebody(scene, { email: known.email, email_verified: true })
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'proconnect', '/instruction')
  const made = await one.call('POST', '/api/identities/newcomer/account', { name: 'Angela' })
  expect(made).toMatchObject({ status: 409, body: { code: 'identity.knownAddress' } })
  expect((await one.call('POST', '/api/identities')).status).toBe(401)
  const { email, password } = known
  await one.call('POST', '/api/session', { email, password })
  expect(await one.call('POST', '/api/identities')).toMatchObject({
    status: 200,
    body: { provider: 'proconnect' },
  })
  const later = aTraveller(scene.app.url)
  expect(await come(scene, later, 'proconnect', '/instruction')).toBe('/instruction')
  // What the account may do is the account's, whatever the provider says.
  expect((await later.call('GET', '/api/session')).body).toMatchObject({
    account: { email, roles: ['agent'] },
  })
})

test('by mail, an address that has an account is told so, and the answer tells nobody else', async () => {
  const known = await scene.app.someone('citizen')
  somebody(scene)
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  const answers = []
  for (const email of [known.email, 'libre@exemple.fr'])
    answers.push(await one.call('POST', '/api/identities/newcomer/codes', { email }))
  expect(answers).toEqual([
    { status: 204, body: null },
    { status: 204, body: null },
  ])
  await one.call('POST', '/api/identities/newcomer/codes', { email: known.email })
  expect(await mailedCode(scene, mail)).toBe('no code: Vous avez déjà un compte sur Guichet')
})

test('a code is tried five times at most, and by its own browser alone', async () => {
  const { email } = somebody(scene)
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  await one.call('POST', '/api/identities/newcomer/codes', { email })
  const code = await mailedCode(scene, mail)
  const wrong = code.startsWith('0') ? '1' : '0'
  const body = { name: 'Angela', code: `${wrong}${code.slice(1)}` }
  const thief = await aTraveller(scene.app.url).call('POST', '/api/identities/newcomer/account', {
    ...body,
    code,
  })
  expect(thief).toMatchObject({ status: 409, body: { code: 'identity.newcomerOver' } })
  const tried = []
  for (let time = 0; time < 6; time++)
    tried.push(textIn((await one.call('POST', '/api/identities/newcomer/account', body)).body, 'code'))
  expect(tried).toEqual([...Array(5).fill('identity.wrongCode'), 'identity.codeOver'])
  expect(await one.call('POST', '/api/identities/newcomer/account', { ...body, code })).toMatchObject({
    status: 409,
  })
  expect(await makeAccount(one, email)).toMatchObject({ status: 200 })
})

test('whoever takes more than half an hour begins again', async () => {
  const { email } = somebody(scene)
  const one = aTraveller(scene.app.url)
  await come(scene, one, 'franceconnect')
  scene.time.ahead = 31 * 60_000
  expect((await one.call('GET', '/api/identities/newcomer')).body).toEqual({ newcomer: null })
  expect(await one.call('POST', '/api/identities/newcomer/codes', { email })).toMatchObject({ status: 409 })
})

test('what was begun without an account joins the one that somebody comes back to, or makes', async () => {
  const { email } = somebody(scene)
  const one = aTraveller(scene.app.url)
  expect((await one.call('POST', '/api/dossiers', { procedureId, withoutAccount: true })).status).toBe(201)
  expect(
    await one.call('POST', '/api/identities/franceconnect/departures', { back: '/', link: true }),
  ).toMatchObject({
    status: 401,
  })
  await come(scene, one, 'franceconnect')
  expect((await one.call('POST', '/api/identities')).status).toBe(403)
  await makeAccount(one, email)
  expect((await one.call('GET', '/api/dossiers')).body).toMatchObject({ dossiers: [{}] })
  const other = aTraveller(scene.app.url)
  await other.call('POST', '/api/dossiers', { procedureId, withoutAccount: true })
  await come(scene, other, 'franceconnect')
  expect((await other.call('GET', '/api/dossiers')).body).toMatchObject({ dossiers: [{}, {}] })
})
