import { readSession } from '../../schemas/api/session'
import { days, fixedClock, hours, minutes } from '../../tests/support/clock'
import { startApp } from '../../tests/support/startApp'
import { sweepSessions } from './sessions'

const signedIn = async (person: Awaited<ReturnType<Awaited<ReturnType<typeof startApp>>['someone']>>) =>
  (await person.must(readSession)).account !== null

test('a session lasts as long as it is used, and ends so many hours after it was used last', async () => {
  const clock = fixedClock()
  const app = await startApp({ clock, env: { GUICHET_SESSION_HOURS: '2' } })
  const person = await app.someone('citizen')
  for (let hour = 0; hour < 10; hour++) {
    clock.advance(hours)
    expect(await signedIn(person)).toBe(true)
  }
  clock.advance(2 * hours - 1)
  expect(await signedIn(person)).toBe(true)
  clock.advance(2 * hours)
  expect(await signedIn(person)).toBe(false)
})

test('it ends so many days after sign-in, however much it is used', async () => {
  const clock = fixedClock()
  const app = await startApp({ clock, env: { GUICHET_SESSION_DAYS: '1' } })
  const person = await app.someone('citizen')
  for (let hour = 1; hour < 24; hour++) {
    clock.advance(hours)
    expect(await signedIn(person)).toBe(true)
  }
  clock.advance(hours)
  expect(await signedIn(person)).toBe(false)
})

test('a clock that goes back neither ends a session nor makes it longer', async () => {
  const clock = fixedClock('2026-11-23T11:00:00.000Z')
  const app = await startApp({ clock })
  const person = await app.someone('citizen')
  clock.advance(-3 * days)
  expect(await signedIn(person)).toBe(true)
  clock.set('2026-11-23T22:59:59.999Z')
  expect(await signedIn(person)).toBe(true)
})

test('being read writes nothing, but once in five minutes', async () => {
  const clock = fixedClock()
  const app = await startApp({ clock })
  const person = await app.someone('citizen')
  const lastSeen = async () =>
    (await app.installation().database.read.selectFrom('sessions').select('lastSeenAt').executeTakeFirst())
      ?.lastSeenAt
  clock.advance(5 * minutes)
  await signedIn(person)
  expect(await lastSeen()).toBe('2026-11-23T11:00:00.000Z')
  clock.advance(1)
  await signedIn(person)
  expect(await lastSeen()).toBe('2026-11-23T11:05:00.001Z')
})

test('a restart ends no session', async () => {
  const app = await startApp()
  const person = await app.someone('citizen')
  await app.restart()
  expect(await signedIn(person)).toBe(true)
})

test('sweeping forgets the sessions that are over, and only those', async () => {
  const clock = fixedClock()
  const app = await startApp({ clock })
  await app.someone('citizen')
  clock.advance(10 * hours)
  const person = await app.someone('citizen')
  clock.advance(3 * hours)
  await sweepSessions(app.installation())
  const kept = await app.installation().database.read.selectFrom('sessions').select('accountId').execute()
  expect(kept).toEqual([{ accountId: person.accountId }])
})

test('the store holds no token: what it holds opens nothing', async () => {
  const app = await startApp()
  await app.someone('citizen')
  const rows = await app.installation().database.read.selectFrom('sessions').selectAll().execute()
  for (const { tokenHash } of rows) {
    expect(tokenHash).toMatch(/^[0-9a-f]{64}$/)
    const answer = await fetch(`${app.url}/api/session`, {
      headers: { cookie: `session=${tokenHash.slice(0, 43)}` },
    })
    expect(await answer.json()).toEqual({ account: null })
  }
})

test('behind https the cookie is bound to this host', async () => {
  const app = await startApp({ env: { GUICHET_PUBLIC_URL: 'https://guichet.example' } })
  const headers = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const { email, password } = await app.someone('citizen')
  const answer = await fetch(`${app.url}/api/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  expect(answer.headers.getSetCookie()[0]).toMatch(
    /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
})
