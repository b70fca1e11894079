import { forgetPassword, register } from '../../../schemas/api/accounts'
import { signIn } from '../../../schemas/api/session'
import { fixedClock } from '../../../tests/support/clock'
import { forgetAttempts, passAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type RunningApp, startApp } from '../../../tests/support/startApp'
import { type Visitor, visitor } from '../../../tests/support/visitor'
import { runDueJobs } from '../../jobs/runDueJobs'

let app: RunningApp
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_TRUST_PROXY: '1', GUICHET_ACCOUNT_MAIL_CEILING: '80' }
  app = await startApp({ clock: fixedClock(), env })
})
afterAll(() => mail.close())
beforeEach(() => forgetAttempts(app))

let networks = 0
const stranger = (network = `192.0.2.${++networks}`) =>
  visitor(app.url, undefined, 'node', { 'x-forwarded-for': network })

let addresses = 0
const forget = async (who: Visitor, email = `personne-${++addresses}@exemple.fr`) =>
  (await who.ask(forgetPassword, { body: { email } })).status

/** How many of so many are taken. */
async function taken(count: number, act: () => Promise<number>): Promise<number> {
  let some = 0
  for (let time = 0; time < count; time++) some += (await act()) === 204 ? 1 : 0
  return some
}

test('one network asks for mails to sixty addresses in an hour, and is told how long to wait', async () => {
  const who = await stranger()
  expect(await taken(62, () => forget(who))).toBe(60)
  const email = 'nour@exemple.fr'
  const body = { email, name: 'Nour Benali', password: 'girafe lune trombone 42' }
  const refused = await who.ask(register, { body })
  expect(refused).toMatchObject({ status: 429, body: { code: 'account.tooManyMails' } })
  expect(refused.body).toMatchObject({
    detail: expect.stringMatching(/Réessayez dans (59|60)\u00a0?.?minutes/),
  })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000)
  expect(await forget(await stranger())).toBe(204)
  await passAttempts(app, 3601)
  expect(await forget(who)).toBe(204)
})

test('all together ask for as many as is configured; whoever opened their account in this browser is not kept waiting', async () => {
  const owner = await app.someone('citizen')
  const home = await stranger()
  await home.must(signIn, { body: { email: owner.email, password: owner.password } })
  for (let time = 0; time < 4; time++) {
    const who = await stranger()
    expect(await taken(20, () => forget(who))).toBe(20)
  }
  expect(await forget(await stranger())).toBe(429)
  expect(await forget(await stranger(), owner.email)).toBe(429)
  await runDueJobs(app.installation())
  const before = mail.received.length
  expect(await forget(home, owner.email)).toBe(204)
  await runDueJobs(app.installation())
  expect(mail.received.slice(before).map(({ to }) => to?.[0]?.address)).toEqual([owner.email])
})

test('what is coalesced counts once: one address asked for over and over uses up nobody’s mails', async () => {
  for (let time = 0; time < 30; time++) expect(await forget(await stranger(), 'cible@exemple.fr')).toBe(204)
  const others = async () => forget(await stranger())
  expect(await taken(80, others)).toBe(77)
})
