import { changeName, changePassword, readOwnAccount } from '../../../schemas/api/ownAccount'
import { proveAgain, readSession, signIn } from '../../../schemas/api/session'
import { fixedClock, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type RunningApp, startApp } from '../../../tests/support/startApp'
import { visitor } from '../../../tests/support/visitor'
import { runDueJobs } from '../../jobs/runDueJobs'

const clock = fixedClock()
const password = 'girafe lune trombone 42'
let app: RunningApp
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  app = await startApp({ clock, env: { GUICHET_SMTP_URL: mail.url } })
})
afterAll(() => mail.close())
beforeEach(() => forgetAttempts(app))

test('another password is chosen with the one it replaces; every other session ends, and a mail says so', async () => {
  const person = await app.someone('citizen')
  const other = await visitor(app.url, person)
  const body = { current: person.password, password }
  const before = person.cookie()
  expect(await person.must(changePassword, { body })).toMatchObject({ email: person.email })
  expect(person.cookie()).not.toBe(before)
  expect((await person.must(readSession)).account?.accountId).toBe(person.accountId)
  expect((await other.must(readSession)).account).toBeNull()
  const anyone = await app.anyone()
  const former = { email: person.email, password: person.password }
  expect((await anyone.ask(signIn, { body: former })).status).toBe(401)
  expect((await anyone.ask(signIn, { body: { ...former, password } })).status).toBe(200)
  await runDueJobs(app.installation())
  const [letter] = mail.received.slice(-1)
  expect(letter?.to?.[0]?.address).toBe(person.email)
  expect(letter?.subject).toBe('Votre mot de passe sur Guichet a changé')
  expect(`${letter?.text}${app.log()}`).not.toContain(password)
})

test.each([
  ['without the former one', null, password, 'account.wrongPassword'],
  ['with another one', 'pas celui-ci', password, 'account.wrongPassword'],
  ['when it is guessed', 'its own', 'motdepasse123', 'account.weakPassword'],
  ['when it is one’s own address', 'its own', 'guichetexample', 'account.weakPassword'],
  ['when it is short', 'its own', 'court', 'account.shortPassword'],
])('nothing changes %s', async (_, typed, chosen, code) => {
  const person = await app.someone('citizen')
  const current = typed === 'its own' ? person.password : typed
  const body = { password: chosen, ...(current === null ? {} : { current }) }
  expect(await person.ask(changePassword, { body })).toMatchObject({ status: 422, body: { code } })
  expect((await visitor(app.url, person)).cookie()).not.toBe('')
})

test('an account without a password chooses its first one with a fresh proof', async () => {
  const person = await app.someone('citizen')
  await app
    .installation()
    .database.write((tx) =>
      tx.updateTable('accounts').set({ passwordHash: null }).where('id', '=', person.accountId).execute(),
    )
  expect(await person.must(readOwnAccount)).toMatchObject({ hasPassword: false })
  clock.advance(11 * minutes)
  expect(await person.ask(changePassword, { body: { password } })).toMatchObject({
    status: 403,
    body: { code: 'session.proofWanted' },
  })
  clock.advance(-11 * minutes)
  await person.must(changePassword, { body: { password } })
  expect(await person.must(readOwnAccount)).toMatchObject({ hasPassword: true })
})

test('one session’s guesses at its own password are few, and take nothing from the others', async () => {
  const person = await app.someone('citizen')
  const other = await visitor(app.url, person)
  const statuses = []
  for (let time = 0; time < 7; time++)
    statuses.push((await person.ask(proveAgain, { body: { password: 'au hasard' } })).status)
  expect(statuses.slice(-1)).toEqual([429])
  expect((await other.ask(proveAgain, { body: { password: person.password } })).status).toBe(204)
})

test('a name is changed for all that come, and never to nothing', async () => {
  const person = await app.someone('citizen')
  const other = await visitor(app.url, person)
  expect(await person.must(changeName, { body: { name: ' Nour Benali ' } })).toMatchObject({
    name: 'Nour Benali',
  })
  expect((await other.must(readSession)).account?.name).toBe('Nour Benali')
  expect(await person.ask(changeName, { body: { name: '   ' } })).toMatchObject({
    status: 422,
    body: { code: 'account.noName' },
  })
})
