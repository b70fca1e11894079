import * as api from '../../../schemas/api/accounts'
import { readSession, signIn, signOut } from '../../../schemas/api/session'
import { fixedClock, hours } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type RunningApp, startApp } from '../../../tests/support/startApp'
import type { Visitor } from '../../../tests/support/visitor'
import { runDueJobs } from '../../jobs/runDueJobs'

const clock = fixedClock()
const password = 'girafe lune trombone 42'
const name = 'Nour Benali'
let app: RunningApp
let mail: MailServer
let browser: Visitor
beforeAll(async () => {
  mail = await startMailServer()
  const env = { GUICHET_SMTP_URL: mail.url, GUICHET_PUBLIC_URL: 'https://guichet.example' }
  app = await startApp({ clock, env })
})
afterAll(() => mail.close())
beforeEach(async () => {
  browser = await app.anyone()
  await forgetAttempts(app)
})

let people = 0
const someAddress = () => `ici-${++people}@exemple.fr`

/** Asks for an account, and gives the token of the link that was mailed. */
async function linkFor(from: Visitor, email: string, chosen = password): Promise<string> {
  await from.must(api.register, { body: { email, name, password: chosen } })
  await runDueJobs(app.installation())
  return /#([\w-]{43})\b/.exec(mail.received.at(-1)?.text ?? '')?.[1] ?? ''
}

const wanted = (from: Visitor, token: string) => from.ask(api.readConfirmation, { body: { token } })
const confirm = (from: Visitor, token: string) => from.ask(api.confirmAccount, { body: { token } })
const refused = { status: 422, body: { code: 'account.passwordWanted' } }
const over = { status: 409, body: { code: 'account.linkOver' } }

/** What a browser sends that keeps these cookies, whatever else it was given. */
const keeping = (...cookies: readonly string[]) => {
  const headers = {
    cookie: cookies.join('; '),
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  }
  return async (token: string) => {
    const body = JSON.stringify({ token })
    const { status } = await fetch(`${app.url}/api/accounts/confirmations`, { method: 'POST', headers, body })
    return status
  }
}

test('in the browser that asked, the link wants one press and no password; the account then opens by its password', async () => {
  const email = someAddress()
  const token = await linkFor(browser, email)
  expect(await wanted(browser, token)).toMatchObject({ status: 200, body: { wants: 'nothing', name, email } })
  // Looking uses nothing, and opens nothing.
  expect((await browser.must(readSession)).account).toBeNull()
  expect(await confirm(browser, token)).toMatchObject({ status: 200, body: { name, email } })
  expect((await browser.must(readSession)).account?.email).toBe(email)
  expect(browser.cookie()).not.toContain('registration')
  expect(await (await app.anyone()).ask(signIn, { body: { email, password } })).toMatchObject({ status: 200 })
})

test('elsewhere the password is asked as ever, and nothing is told of who asked', async () => {
  const token = await linkFor(browser, someAddress())
  const other = await app.anyone()
  expect(await wanted(other, token)).toMatchObject({ status: 200, body: { wants: 'password' } })
  expect(Object.keys((await wanted(other, token)).body)).toEqual(['wants'])
  expect(await confirm(other, token)).toMatchObject(refused)
  expect(await other.ask(api.confirmAccount, { body: { token, password } })).toMatchObject({ status: 200 })
})

type Scene = {
  readonly email: string
  readonly own: string
  readonly other: Visitor
  readonly kept: string
}
const refusals: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'what another browser keeps': async ({ own, other }) => {
    await linkFor(other, someAddress())
    return confirm(other, own)
  },
  'what this browser kept before it asked for another address': async ({ own }) => {
    await linkFor(browser, someAddress())
    return confirm(browser, own)
  },
  'what was kept, in part': async ({ own, kept }) => statusOf(await keeping(kept.slice(0, -1))(own)),
  'what was kept, altered': async ({ own, kept }) =>
    statusOf(await keeping(`${kept.slice(0, -2)}${kept.endsWith('AA') ? 'BB' : 'AA'}`)(own)),
  'what was kept, under another name': async ({ own, kept }) =>
    statusOf(await keeping(kept.replace('__Host-', ''))(own)),
  'what was kept, where others use the device': async ({ own, kept }) =>
    statusOf(await keeping(kept, 'shared=1')(own)),
  'what was kept, after somebody signed out': async ({ own }) => {
    const { email, password } = await app.someone('citizen')
    await browser.must(signIn, { body: { email, password } })
    await browser.must(signOut)
    return confirm(browser, own)
  },
}
const statusOf = (status: number) => ({ status })

test.each(Object.entries(refusals))('%s does not stand for the password', async (_, attempt) => {
  const email = someAddress()
  const own = await linkFor(browser, email)
  const kept = browser.cookie()
  expect(kept).toMatch(/^__Host-registration=[\w-]{43}$/)
  expect(await attempt({ email, own, kept, other: await app.anyone() })).toMatchObject({ status: 422 })
  expect(await (await app.anyone()).ask(signIn, { body: { email, password } })).toMatchObject({ status: 401 })
})

test('what the browser keeps opens nothing without the link, and nothing once it was used', async () => {
  const token = await linkFor(browser, someAddress())
  const kept = keeping(browser.cookie())
  expect(await kept('a'.repeat(43))).toBe(409)
  const all = await Promise.all([1, 2, 3].map(() => kept(token)))
  expect(all.toSorted()).toEqual([200, 409, 409])
  expect(await kept(token)).toBe(409)
})

test('a link that is over says so as it is opened', async () => {
  const token = await linkFor(browser, someAddress())
  clock.advance(48 * hours)
  expect(await wanted(browser, token)).toMatchObject(over)
  expect(await confirm(browser, token)).toMatchObject(over)
})

test('a stranger who asks for my address makes no account of theirs by my press, in whatever browser', async () => {
  const email = someAddress()
  const theirs = await linkFor(await app.anyone(), email, 'choisi par un autre que moi')
  // In mine, which asked for nothing, or for something else.
  expect(await confirm(browser, theirs)).toMatchObject(refused)
  await linkFor(browser, someAddress())
  expect(await confirm(browser, theirs)).toMatchObject(refused)
  // I ask for it too: whichever link I follow, what I asked for is made.
  await linkFor(browser, email)
  expect(await confirm(browser, theirs)).toMatchObject({ status: 200 })
  const anyone = await app.anyone()
  expect(await anyone.ask(signIn, { body: { email, password } })).toMatchObject({ status: 200 })
})

test('once its address has an account, what was asked for beside it makes none, whatever becomes of that account', async () => {
  const email = someAddress()
  const other = await app.anyone()
  const late = await linkFor(other, email, 'choisi par un autre que moi')
  const own = await linkFor(browser, email)
  expect(await confirm(browser, own)).toMatchObject({ status: 200 })
  expect(await confirm(other, late)).toMatchObject(over)
  const { database } = app.installation()
  await database.write((tx) =>
    tx.updateTable('accounts').set({ email: someAddress() }).where('email', '=', email).execute(),
  )
  expect(await confirm(other, late)).toMatchObject(over)
})

test('every registration gets the like of it, and tells nobody whether the address has an account', async () => {
  const known = await app.someone('citizen')
  const shapes = []
  for (const email of [known.email, someAddress(), known.email, someAddress()]) {
    const stranger = await app.anyone()
    const { status, headers } = await stranger.ask(api.register, { body: { email, name, password } })
    const set = headers
      .getSetCookie()
      .map((line) => line.replace(/=[\w-]{43};/, '=…;').replace(/Expires=[^;]*/, ''))
    shapes.push({ status, set })
  }
  expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1)
  expect(shapes[0]).toMatchObject({ status: 204 })
  expect(shapes[0]?.set[0]).toMatch(
    /^__Host-registration=…; Max-Age=172800; Path=\/; ; HttpOnly; Secure; SameSite=Lax$/,
  )
})

test('where others use the device, nothing is kept', async () => {
  const headers = { cookie: 'shared=1', 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const body = JSON.stringify({ email: someAddress(), name, password })
  const answer = await fetch(`${app.url}/api/accounts`, { method: 'POST', headers, body })
  expect(answer.status).toBe(204)
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-registration=;/)])
})

test('neither the store nor the log has what the browser keeps', async () => {
  await linkFor(browser, someAddress())
  const secret = browser.cookie().split('=')[1] ?? ''
  const wishes = await app.installation().database.read.selectFrom('accountWishes').selectAll().execute()
  expect(JSON.stringify(wishes)).not.toContain(secret)
  expect(app.log()).not.toContain(secret)
})
