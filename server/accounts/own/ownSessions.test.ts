import {
  closeEverySession,
  closeOneSession,
  closeOtherSessions,
  listSessions,
} from '../../../schemas/api/ownAccount'
import { readSession } from '../../../schemas/api/session'
import { fixedClock, hours, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import { type Visitor, visitor } from '../../../tests/support/visitor'

const clock = fixedClock()
let app: RunningApp
beforeAll(async () => {
  app = await startApp({ clock })
})
beforeEach(() => forgetAttempts(app))

const firefox = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1'

const sessionsOf = async (person: Visitor) => (await person.must(listSessions)).sessions
const isIn = async (person: Visitor) => (await person.must(readSession)).account !== null

/** The same person elsewhere. */
const elsewhere = (person: Person, userAgent?: string) =>
  visitor(app.url, { email: person.email, password: person.password }, userAgent)

test('each session says when it was opened and seen, and on what; the one that asks is told apart', async () => {
  const person = await app.someone('citizen')
  const phone = await elsewhere(person, firefox)
  clock.advance(2 * hours)
  const other = await elsewhere(person, safari)
  await isIn(phone)
  clock.advance(minutes)
  const [last, before, first] = await sessionsOf(other)
  expect(last).toMatchObject({ browser: 'Safari', system: 'iOS', here: true })
  expect(before).toMatchObject({ browser: 'Firefox', system: 'Android', here: false })
  expect(before?.openedAt).not.toBe(before?.seenAt)
  expect(before?.seenAt).toBe(last?.openedAt)
  expect(first).toMatchObject({ here: false })
})

test.each([[''], ['curl/8.0'], ['x'.repeat(100_000)], ['((((((Mozilla/5.0 \u00e9)']])(
  'whoever calls itself %j.. opens a session of an unknown device',
  async (userAgent) => {
    const person = await elsewhere(await app.someone('citizen'), userAgent.slice(0, 8000))
    expect((await sessionsOf(person))[0]).toMatchObject({ system: null })
  },
)

test('of what a browser says, only the names of the browser and the system are kept', async () => {
  const person = await app.someone('citizen')
  await elsewhere(person, safari)
  const rows = await app
    .installation()
    .database.read.selectFrom('sessions')
    .selectAll()
    .where('accountId', '=', person.accountId)
    .where('browser', '=', 'Safari')
    .execute()
  expect(JSON.stringify(rows)).not.toMatch(/Mozilla|18[._]6|iPhone/)
  expect(app.log()).not.toMatch(/Mozilla/)
})

test('a session is ended one by one; ending one’s own is signing out', async () => {
  const person = await app.someone('citizen')
  const other = await elsewhere(person)
  const [theirs] = (await sessionsOf(person)).filter(({ here }) => !here)
  const ended = await person.ask(closeOneSession, { params: { session: theirs?.id ?? '' } })
  expect(ended).toMatchObject({ status: 204 })
  expect(ended.headers.getSetCookie()).toEqual([])
  expect([await isIn(person), await isIn(other)]).toEqual([true, false])
  const [own] = await sessionsOf(person)
  const left = await person.ask(closeOneSession, { params: { session: own?.id ?? '' } })
  expect(left.headers.get('clear-site-data')).toBe('"storage"')
  expect(left.headers.getSetCookie()[0]).toMatch(/^session=;/)
  expect(await isIn(person)).toBe(false)
})

test('nobody sees or ends the sessions of others', async () => {
  const person = await app.someone('citizen')
  const [own] = await sessionsOf(person)
  const stranger = await app.someone('citizen', 'agent', 'administrator', 'operator')
  expect((await sessionsOf(stranger)).map(({ id }) => id)).not.toContain(own?.id)
  await stranger.must(closeOneSession, { params: { session: own?.id ?? '' } })
  await stranger.must(closeOtherSessions)
  await stranger.must(closeEverySession)
  expect(await isIn(person)).toBe(true)
})

test('all the others are ended at once, or all of them', async () => {
  const person = await app.someone('citizen')
  const others = await Promise.all([elsewhere(person), elsewhere(person)])
  await person.must(closeOtherSessions)
  expect(await sessionsOf(person)).toHaveLength(1)
  for (const other of others) expect(await isIn(other)).toBe(false)
  const again = await elsewhere(person)
  const left = await person.ask(closeEverySession)
  expect(left.headers.get('clear-site-data')).toBe('"storage"')
  expect([await isIn(person), await isIn(again)]).toEqual([false, false])
})

test('a session that is over is listed no more', async () => {
  const person = await app.someone('citizen')
  clock.advance(13 * hours)
  const now = await elsewhere(person)
  expect(await sessionsOf(now)).toHaveLength(1)
})
