import { signIn, signOut } from '../../schemas/api/session'
import { fixedClock } from '../../tests/support/clock'
import { forgetAttempts, passAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import type { Visitor } from '../../tests/support/visitor'
import { visitor } from '../../tests/support/visitor'
import { sweepDevices } from './knownDevice'

const clock = fixedClock()
let app: RunningApp
beforeAll(async () => {
  app = await startApp({ clock, env: { GUICHET_TRUST_PROXY: '1', GUICHET_SIGN_IN_CEILING: '60' } })
})
beforeEach(() => forgetAttempts(app))

let networks = 0
/** A browser that knows nothing, on a network of its own unless one is given. */
const stranger = (network = `192.0.2.${++networks}`) =>
  visitor(app.url, undefined, 'node', { 'x-forwarded-for': network })

const guess = async (who: Visitor, email: string, password = 'au hasard') =>
  (await who.ask(signIn, { body: { email, password } })).status
const times = async (count: number, act: () => Promise<number>) => {
  const statuses = []
  for (let time = 0; time < count; time++) statuses.push(await act())
  return statuses
}
const open = (who: Visitor, { email, password }: Person) => guess(who, email, password)

test('one network guesses five times at an account, and waits: the delays grow', async () => {
  const { email } = await app.someone('citizen')
  const who = await stranger()
  expect(await times(7, () => guess(who, email))).toEqual([401, 401, 401, 401, 401, 429, 429])
  await passAttempts(app, 61)
  expect(await times(6, () => guess(who, email))).toEqual([401, 401, 401, 401, 401, 429])
  await passAttempts(app, 61)
  const { status, headers, body } = await who.ask(signIn, { body: { email, password: 'encore' } })
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(60)
  expect(body).toMatchObject({ code: 'session.tooManyTries', detail: expect.stringMatching(/oublié/) })
})

test('whoever has signed in with this browser is locked out by no stranger', async () => {
  const owner = await app.someone('citizen')
  await owner.must(signOut)
  for (let network = 0; network < 10; network++) {
    const who = await stranger()
    await times(6, () => guess(who, owner.email))
  }
  expect(await open(await stranger(), owner)).toBe(429)
  expect(await open(owner, owner)).toBe(200)
})

test('on another network than the stranger’s, a browser that knows nothing opens too', async () => {
  const owner = await app.someone('citizen')
  const who = await stranger()
  await times(8, () => guess(who, owner.email))
  expect(await open(who, owner)).toBe(429)
  expect(await open(await stranger(), owner)).toBe(200)
})

test('strangers of all networks together have forty guesses an hour at an account', async () => {
  const { email } = await app.someone('citizen')
  const statuses = []
  for (let network = 0; network < 10; network++) {
    const who = await stranger()
    statuses.push(...(await times(5, () => guess(who, email))))
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(40)
})

test('all strangers at all accounts together wait above the ceiling; known browsers do not', async () => {
  const owner = await app.someone('citizen')
  await owner.must(signOut)
  for (let network = 0; network < 15; network++) {
    const who = await stranger()
    await times(4, () => guess(who, `nobody-${network}@guichet.example`))
  }
  expect(await guess(await stranger(), 'nobody-else@guichet.example')).toBe(429)
  expect(await open(owner, owner)).toBe(200)
})

test('a known browser’s own mistakes are counted too, and a right password is none', async () => {
  const owner = await app.someone('citizen')
  expect((await times(15, () => open(owner, owner))).every((status) => status === 200)).toBe(true)
  expect((await times(12, () => guess(owner, owner.email))).slice(-3)).toEqual([401, 429, 429])
})

test('signing in on a new network takes nothing from those who do the same beside', async () => {
  const people = await Promise.all(Array.from({ length: 35 }, () => app.someone('citizen')))
  const townHall = '198.51.100.1'
  for (const person of people) expect(await open(await stranger(townHall), person)).toBe(200)
})

test('no address makes a difference: with an account or without one the answers are the same', async () => {
  const { email } = await app.someone('citizen')
  const answers = []
  for (const tried of [email, 'nobody-at-all@guichet.example']) {
    const who = await stranger()
    answers.push(await times(7, () => guess(who, tried)))
  }
  expect(answers[0]).toEqual(answers[1])
})

test('a browser that knows one account is a stranger to the others, and what it keeps opens nothing', async () => {
  const owner = await app.someone('citizen')
  const other = await app.someone('citizen')
  expect((await times(7, () => guess(owner, other.email))).slice(-1)).toEqual([429])
  const rows = await app.installation().database.read.selectFrom('knownDevices').selectAll().execute()
  expect(rows.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true)
})

test('a browser is forgotten half a year after the last sign-in', async () => {
  await app.someone('citizen')
  clock.advance(181 * 24 * 3_600_000)
  await sweepDevices(app.installation())
  expect(await app.installation().database.read.selectFrom('knownDevices').selectAll().execute()).toEqual([])
})
