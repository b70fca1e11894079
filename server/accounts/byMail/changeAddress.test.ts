import {
  askNextAddress,
  confirmNextAddress,
  dropNextAddress,
  readOwnAccount,
} from '../../../schemas/api/ownAccount'
import { proveAgain, readSession, signIn } from '../../../schemas/api/session'
import { fixedClock, hours, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import { runDueJobs } from '../../jobs/runDueJobs'
import { createAccount } from '../createAccount'
import { sweepWishes } from './links'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  app = await startApp({ clock, env: { GUICHET_SMTP_URL: mail.url } })
})
afterAll(() => mail.close())
beforeEach(() => forgetAttempts(app))

/** The mails that jobs send now, by whom they are for. */
async function mailed(): Promise<ReadonlyMap<string, { subject: string; token: string }>> {
  const before = mail.received.length
  await runDueJobs(app.installation())
  return new Map(
    mail.received.slice(before).map(({ to, subject = '', text = '' }) => {
      return [to?.[0]?.address ?? '', { subject, token: /#([\w-]{43})\b/.exec(text)?.[1] ?? '' }]
    }),
  )
}

let moves = 0
const newAddress = () => `nouvelle-${++moves}@exemple.fr`

/** Somebody who asks, the address they ask for, and the tokens that went to each end. */
async function asking(email = newAddress()) {
  const person = await app.someone('citizen')
  await person.must(askNextAddress, { body: { email } })
  const letters = await mailed()
  const tokenOf = (address: string) => letters.get(address)?.token ?? ''
  return { person, email, former: tokenOf(person.email), next: tokenOf(email), letters }
}

const follow = async (token: string) => (await app.anyone()).ask(confirmNextAddress, { body: { token } })
const addressNow = async (person: Person) => (await person.must(readSession)).account?.email

test.each([
  ['the former end first', ['former', 'next']],
  ['the new end first', ['next', 'former']],
] as const)(
  'an address changes once both ends are confirmed, %s, wherever the links are opened',
  async (_, order) => {
    const { person, email, ...tokens } = await asking()
    const [first, second] = order
    expect(await follow(tokens[first])).toMatchObject({ status: 200, body: { changed: false } })
    expect(await addressNow(person)).toBe(person.email)
    expect((await person.must(readOwnAccount)).nextAddress).toEqual({
      email,
      former: first === 'former',
      next: first === 'next',
    })
    expect(await follow(tokens[second])).toMatchObject({ status: 200, body: { changed: true } })
    expect(await addressNow(person)).toBe(email)
    expect((await person.must(readOwnAccount)).nextAddress).toBeNull()
    const { password } = person
    const anyone = await app.anyone()
    expect((await anyone.ask(signIn, { body: { email: person.email, password } })).status).toBe(401)
    expect((await anyone.ask(signIn, { body: { email, password } })).status).toBe(200)
    const told = await mailed()
    expect([...told.keys()].sort()).toEqual([email, person.email].sort())
    for (const { subject } of told.values())
      expect(subject).toBe('L’adresse de votre compte sur Guichet a changé')
  },
)

test('one link, however often it is followed, changes nothing', async () => {
  const { person, next } = await asking()
  expect(await follow(next)).toMatchObject({ body: { changed: false } })
  expect(await follow(next)).toMatchObject({ status: 409, body: { code: 'account.linkOver' } })
  expect(await addressNow(person)).toBe(person.email)
})

test('of both links followed at once, the later one changes the address', async () => {
  const { person, email, former, next } = await asking()
  const both = await Promise.all([follow(former), follow(next)])
  expect(both.map(({ body }) => body.changed).sort()).toEqual([false, true])
  expect(await addressNow(person)).toBe(email)
})

test('a link is over after 48 hours, also when the other was followed in time', async () => {
  const { person, former, next } = await asking()
  clock.advance(47 * hours)
  await follow(next)
  clock.advance(hours)
  expect(await follow(former)).toMatchObject({ status: 409 })
  await sweepWishes(app.installation())
  expect(await app.installation().database.read.selectFrom('accountWishes').selectAll().execute()).toEqual([])
  clock.advance(-48 * hours)
  expect(await addressNow(person)).toBe(person.email)
})

test('who asks for an address that has an account sees no difference; its owner is told', async () => {
  const owner = await app.someone('citizen')
  const { person, former, letters } = await asking(owner.email)
  expect(letters.get(person.email)?.subject).toBe('Changer l’adresse de votre compte sur Guichet')
  expect(letters.get(owner.email)).toEqual({
    subject: 'Votre adresse a déjà un compte sur Guichet',
    token: '',
  })
  expect(await follow(former)).toMatchObject({ status: 200, body: { changed: false } })
  expect((await person.must(readOwnAccount)).nextAddress).toMatchObject({ former: true, next: false })
})

test('an address that was taken meanwhile is not given', async () => {
  const { person, email, former, next } = await asking()
  await follow(next)
  const taker = {
    email,
    name: 'Plus rapide',
    roles: ['citizen'],
    password: 'girafe lune trombone 42',
  } as const
  await createAccount(app.installation(), taker)
  expect(await follow(former)).toMatchObject({ status: 409, body: { code: 'account.linkOver' } })
  expect(await addressNow(person)).toBe(person.email)
})

test('asking again, or giving up, ends the links of before', async () => {
  const { person, former, next } = await asking()
  const other = newAddress()
  await person.must(askNextAddress, { body: { email: other } })
  expect((await follow(former)).status).toBe(409)
  expect((await follow(next)).status).toBe(409)
  const later = (await mailed()).get(other)?.token ?? ''
  await person.must(dropNextAddress)
  expect((await follow(later)).status).toBe(409)
  expect((await person.must(readOwnAccount)).nextAddress).toBeNull()
})

test('it wants a proof of the last ten minutes', async () => {
  const person = await app.someone('citizen')
  clock.advance(11 * minutes)
  const asked = { body: { email: newAddress() } }
  expect(await person.ask(askNextAddress, asked)).toMatchObject({
    status: 403,
    body: { code: 'session.proofWanted' },
  })
  expect(await person.ask(proveAgain, { body: { password: 'un autre' } })).toMatchObject({
    status: 422,
    body: { code: 'account.wrongPassword' },
  })
  await person.must(proveAgain, { body: { password: person.password } })
  await person.must(askNextAddress, asked)
})

test.each([
  ['no address', 'nour@exemple', 'account.noAddress'],
  ['the one it has', null, 'account.sameAddress'],
])('%s is refused', async (_, email, code) => {
  const person = await app.someone('citizen')
  const answer = await person.ask(askNextAddress, {
    body: { email: email ?? ` ${person.email.toUpperCase()}` },
  })
  expect(answer).toMatchObject({ status: 422, body: { code } })
})
