import * as api from '../../../schemas/api/accounts'
import { readSession, signIn } from '../../../schemas/api/session'
import { fixedClock, hours } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type RunningApp, startApp } from '../../../tests/support/startApp'
import type { Visitor } from '../../../tests/support/visitor'
import { runDueJobs } from '../../jobs/runDueJobs'
import { sweepWishes } from './links'

const clock = fixedClock()
const password = 'girafe lune trombone 42'
let app: RunningApp
let mail: MailServer
let anyone: Visitor
beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: 'https://guichet.example' }
  app = await startApp({ clock, env })
})
afterAll(() => mail.close())
beforeEach(async () => {
  anyone = await app.anyone()
  await forgetAttempts(app)
})

let people = 0
const somebody = () => ({ email: `personne-${++people}@exemple.fr`, name: 'Nour Benali', password })

/** The mails that jobs send now. */
async function mailed() {
  const before = mail.received.length
  await runDueJobs(app.installation())
  return mail.received.slice(before).map(({ to, subject, text = '', html = '' }) => ({
    to: to?.[0]?.address,
    ...{ subject, text, html },
    token: /#([\w-]{43})\b/.exec(text)?.[1] ?? '',
  }))
}

const register = (body = somebody()) => anyone.must(api.register, { body }).then(() => body)

test('an account is there once its address is confirmed with its password, and one is signed in', async () => {
  const { email, name } = await register({ ...somebody(), email: ' Nour@Exemple.FR ' })
  const pair = { email, password }
  expect(await anyone.ask(signIn, { body: pair })).toMatchObject({ status: 401 })
  const [letter] = await mailed()
  expect(letter).toMatchObject({ to: 'nour@exemple.fr', subject: 'Confirmez votre adresse pour Guichet' })
  expect(letter?.text).toContain(`https://guichet.example/inscription/confirmer#${letter?.token}`)
  expect(letter?.html).toContain(`href="https://guichet.example/inscription/confirmer#${letter?.token}"`)
  const body = { token: letter?.token ?? '', password }
  expect(await anyone.must(api.confirmAccount, { body })).toMatchObject({ name, roles: ['citizen'] })
  expect((await anyone.must(readSession)).account?.email).toBe('nour@exemple.fr')
  expect(await (await app.anyone()).ask(signIn, { body: pair })).toMatchObject({ status: 200 })
})

test('a link that somebody else asked for makes no account without the password that they chose', async () => {
  await register()
  const token = (await mailed())[0]?.token ?? ''
  const other = { token, password: 'un tout autre mot de passe' }
  expect(await anyone.ask(api.confirmAccount, { body: other })).toMatchObject({ status: 401 })
  // It is no way to guess either.
  for (let time = 0; time < 4; time++) await anyone.ask(api.confirmAccount, { body: other })
  expect(await anyone.ask(api.confirmAccount, { body: { token, password } })).toMatchObject({ status: 429 })
})

test('an address that has an account is told so by mail, and the answer tells nobody else', async () => {
  const known = await app.someone('citizen')
  const answers = []
  for (const email of [known.email, somebody().email]) {
    const { status, body } = await anyone.ask(api.register, { body: { ...somebody(), email } })
    answers.push({ status, body })
  }
  expect(answers[0]).toEqual(answers[1])
  const told = (await mailed()).find(({ to }) => to === known.email)
  expect(told).toMatchObject({ subject: 'Vous avez déjà un compte sur Guichet', token: '' })
  expect(told?.text).toContain('https://guichet.example/connexion')
})

test('of two wishes for one address, the first that is confirmed is the account', async () => {
  const first = await register()
  const one = (await mailed())[0]?.token
  await register({ ...first, password: `${password} encore` })
  const other = (await mailed())[0]?.token
  await anyone.must(api.confirmAccount, { body: { token: one ?? '', password } })
  const late = { token: other ?? '', password: `${password} encore` }
  expect(await anyone.ask(api.confirmAccount, { body: late })).toMatchObject({
    status: 409,
    body: { code: 'account.linkOver' },
  })
})

test.each([
  ['short', 'court', 'account.shortPassword', /au moins 12 caractères/],
  ['guessed', 'motdepasse123', 'account.weakPassword', /devine/],
  ['one’s own name', 'nour benali 12', 'account.weakPassword', /devine/],
])('a password that is %s is refused, with what to do', async (_, weak, code, sentence) => {
  const answer = await anyone.ask(api.register, { body: { ...somebody(), password: weak } })
  expect(answer).toMatchObject({ status: 422, body: { code, detail: expect.stringMatching(sentence) } })
})

test.each([
  ['nour'],
  ['nour@exemple'],
  ['nour@exemple.fr\r\nBcc: x@y.fr'],
  ['a b@exemple.fr'],
  ['@exemple.fr'],
])('%j is no address', async (email) => {
  const answer = await anyone.ask(api.register, { body: { ...somebody(), email } })
  expect(answer).toMatchObject({ status: 422, body: { code: 'account.noAddress' } })
})

test('another password is chosen by a link that works once, and ends every session', async () => {
  const person = await app.someone('citizen')
  await anyone.must(api.forgetPassword, { body: { email: person.email.toUpperCase() } })
  const [letter] = await mailed()
  expect(letter).toMatchObject({ to: person.email, subject: 'Choisissez un autre mot de passe pour Guichet' })
  const body = { token: letter?.token ?? '', password }
  expect(await anyone.must(api.resetPassword, { body })).toMatchObject({ accountId: person.accountId })
  expect((await person.must(readSession)).account).toBeNull()
  expect((await anyone.must(readSession)).account?.accountId).toBe(person.accountId)
  const former = { email: person.email, password: person.password }
  expect(await anyone.ask(signIn, { body: former })).toMatchObject({ status: 401 })
  expect(await anyone.ask(api.resetPassword, { body })).toMatchObject({ status: 409 })
  expect(await mailed()).toMatchObject([
    { to: person.email, subject: 'Votre mot de passe sur Guichet a changé', token: '' },
  ])
})

test('nobody is written to about a password at an address without an account', async () => {
  await anyone.must(api.forgetPassword, { body: { email: 'inconnue@exemple.fr' } })
  expect(await mailed()).toEqual([])
})

test.each([
  ['an account', 48, () => register(), api.confirmAccount],
  [
    'a password',
    1,
    async () => {
      const { email } = await app.someone('citizen')
      await anyone.must(api.forgetPassword, { body: { email } })
    },
    api.resetPassword,
  ],
] as const)('a link for %s is over after %d hours, and then forgotten', async (_, lasts, ask, use) => {
  await ask()
  const token = (await mailed())[0]?.token ?? ''
  clock.advance(lasts * hours)
  expect(await anyone.ask(use, { body: { token, password } })).toMatchObject({ status: 409 })
  await sweepWishes(app.installation())
  const { read } = app.installation().database
  expect(await read.selectFrom('accountWishes').selectAll().execute()).toEqual([])
  expect(await read.selectFrom('accountLinks').selectAll().execute()).toEqual([])
})

test('a link for one thing does nothing else', async () => {
  await register()
  const token = (await mailed())[0]?.token ?? ''
  expect(await anyone.ask(api.resetPassword, { body: { token, password } })).toMatchObject({ status: 409 })
})

test('of a link followed twice at once, one makes the account', async () => {
  await register()
  const body = { token: (await mailed())[0]?.token ?? '', password }
  const both = await Promise.all(
    [1, 2].map(async () => (await app.anyone()).ask(api.confirmAccount, { body })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('no address, name, password or token reaches the log', async () => {
  const person = await register()
  const [letter] = await mailed()
  await anyone.must(api.confirmAccount, { body: { token: letter?.token ?? '', password } })
  for (const secret of [person.email, person.name, password, letter?.token ?? ''])
    expect(app.log()).not.toContain(secret)
})

test('where no mail is sent, that is said', async () => {
  const silent = await (await startApp()).anyone()
  expect(await silent.ask(api.register, { body: somebody() })).toMatchObject({
    status: 503,
    body: { code: 'account.noMail' },
  })
})

test('an address is written to three times at most, and whoever asks once more has a link that leads as far', async () => {
  const person = await app.someone('citizen')
  const ask = async () => (await app.anyone()).ask(api.forgetPassword, { body: { email: person.email } })
  for (let time = 0; time < 5; time++) expect((await ask()).status).toBe(204)
  const letters = await mailed()
  expect(letters).toHaveLength(3)
  const body = { token: letters[1]?.token ?? '', password }
  await anyone.must(api.resetPassword, { body })
  await mailed()
  await ask()
  expect(await mailed()).toMatchObject([{ to: person.email }])
})

test('a stranger who asks for an account at somebody’s address keeps nobody from making it', async () => {
  const email = somebody().email
  for (let time = 0; time < 4; time++)
    await register({ ...somebody(), email, password: `${password} ${time}` })
  const own = { email, name: 'Nour Benali', password: 'le mien, choisi par moi' }
  await register(own)
  const letters = await mailed()
  expect(letters).toHaveLength(3)
  const body = { token: letters[0]?.token ?? '', password: own.password }
  expect(await anyone.must(api.confirmAccount, { body })).toMatchObject({ name: own.name, email })
})
