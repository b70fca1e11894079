import { confirmNextAddress, listAccountEvents } from '../../../schemas/api/ownAccount'
import { signIn } from '../../../schemas/api/session'
import { fixedClock } from '../../../tests/support/clock'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import { runDueJobs } from '../../jobs/runDueJobs'
import { changeFromArguments } from './changeFromArguments'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
let person: Person
beforeAll(async () => {
  mail = await startMailServer()
  app = await startApp({ clock, env: { GUICHET_SMTP_URL: mail.url } })
})
afterAll(() => mail.close())
beforeEach(async () => {
  person = await app.someone('citizen')
})

const change = (args: readonly string[], smtpUrl: string | null = mail.url) =>
  changeFromArguments(['change-address', ...args], 'greffe', {
    config: { data: app.directory, databaseUrl: null, smtpUrl },
    clock,
  })

/** The mails that jobs send now. */
async function mailed() {
  const before = mail.received.length
  await runDueJobs(app.installation())
  return mail.received.slice(before).map(({ to, text = '' }) => ({ to: to?.[0]?.address, text }))
}

test('who no longer reads their address takes another one by its link alone; it is kept who vouched, and told them', async () => {
  const next = 'relue@exemple.fr'
  const args = ['--email', person.email.toUpperCase(), '--to', next, '--reason', ' Carte vue au guichet ']
  expect(await change(args)).toMatch(/^A link goes to relue@exemple\.fr/)
  const [letter, ...others] = await mailed()
  expect([letter?.to, others]).toEqual([next, []])
  expect(letter?.text).toContain('ne plus lire votre ancienne adresse')
  const { password } = person
  const anyone = await app.anyone()
  // Until it is followed, nothing has changed.
  expect((await anyone.ask(signIn, { body: { email: next, password } })).status).toBe(401)
  const token = /#([\w-]{43})\b/.exec(letter?.text ?? '')?.[1] ?? ''
  expect(await anyone.must(confirmNextAddress, { body: { token } })).toEqual({ changed: true })
  expect((await anyone.ask(signIn, { body: { email: next, password } })).status).toBe(200)
  expect((await mailed()).map(({ to }) => to).sort()).toEqual([person.email, next].sort())
  const { events } = await person.must(listAccountEvents)
  expect(events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['newDevice', 'addressChanged', 'addressVouched']),
  )
  const vouched = await app
    .installation()
    .database.read.selectFrom('accountEvents')
    .select(['by', 'reason'])
    .where('kind', '=', 'addressVouched')
    .execute()
  expect(vouched).toEqual([{ by: 'greffe', reason: 'Carte vue au guichet' }])
})

test.each([
  ['an address without an account', 'inconnue@exemple.fr', 'autre@exemple.fr', 'Vu', 'has no account'],
  ['an address that is taken', null, 'TAKEN', 'Vu', 'has an account already'],
  ['the address it has', null, 'SAME', 'Vu', 'npm run accounts'],
  ['what is no address', null, 'autre', 'Vu', 'npm run accounts'],
  ['no reason', null, 'autre@exemple.fr', ' ', 'npm run accounts'],
])('%s is refused, and nothing changes', async (_, email, to, reason, sentence) => {
  const other = await app.someone('citizen')
  const next = to.replace('TAKEN', other.email).replace('SAME', person.email)
  const asked = change(['--email', email ?? person.email, '--to', next, '--reason', reason])
  await expect(asked).rejects.toThrow(sentence)
  expect(await mailed()).toEqual([])
})

test('where no mail is sent nobody could confirm: that is said', async () => {
  const args = ['--email', person.email, '--to', 'autre@exemple.fr', '--reason', 'Vu']
  await expect(change(args, null)).rejects.toThrow('sends no mail')
})
