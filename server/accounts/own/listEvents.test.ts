import * as api from '../../../schemas/api/ownAccount'
import { listAccountEvents } from '../../../schemas/api/ownAccount'
import { signIn, signOut } from '../../../schemas/api/session'
import { addApp } from '../../../tests/support/builders/factors'
import { days, fixedClock, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import { type Visitor, visitor } from '../../../tests/support/visitor'
import { keepEvent, sweepEvents } from '../keepEvent'

const clock = fixedClock()
const phone = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'
let app: RunningApp
let person: Person
beforeAll(async () => {
  app = await startApp({ clock })
})
beforeEach(async () => {
  await forgetAttempts(app)
  person = await app.someone('citizen')
})

const told = async (who: Visitor = person) => (await who.must(listAccountEvents)).events
const kinds = async (who: Visitor = person) => (await told(who)).map(({ kind }) => kind)
const signInAgain = (who: Visitor) =>
  who.must(signIn, { body: { email: person.email, password: person.password } })

test('a browser that the account was not opened in is told by its name, and once', async () => {
  const other = await visitor(app.url, undefined, phone)
  clock.advance(minutes)
  await signInAgain(other)
  await other.must(signOut)
  await signInAgain(other)
  expect(await told()).toEqual([
    {
      ...{ id: expect.any(String), kind: 'newDevice', at: clock.now().toISOString() },
      ...{ browser: 'Firefox', system: 'Android', provider: null },
    },
    expect.objectContaining({ kind: 'newDevice', browser: null }),
  ])
})

test.each([
  ['a session’s cookie of its own making', `session=${'a'.repeat(43)}`, 2],
  ['a device’s cookie of its own making', `device=${'a'.repeat(43)}`, 2],
  ['that others use the device', 'shared=1', 3],
])('a stranger who sends %s is told all the same', async (_, cookie, times) => {
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }
  const body = JSON.stringify({ email: person.email, password: person.password })
  for (let time = 0; time < times - 1; time += 1)
    await fetch(`${app.url}/api/session`, { method: 'POST', headers, body })
  expect(await kinds()).toEqual(Array.from({ length: times }, () => 'newDevice'))
})

test('what changes how one signs in is told, the latest first; the browser that did it is no new one', async () => {
  clock.advance(minutes)
  await addApp(person, clock)
  clock.advance(minutes)
  const body = { current: person.password, password: 'girafe lune trombone 42' }
  await person.must(api.changePassword, { body })
  expect(await kinds()).toEqual(['passwordChanged', 'appAdded', 'newDevice'])
})

test('ten are told; a year later none, but for what the operator did', async () => {
  const { database } = app.installation()
  const { accountId } = person
  const operator = { by: 'greffe', reason: 'Vu' }
  await database.write((tx) => keepEvent(tx, clock, { accountId, kind: 'factorsRemoved', operator }))
  for (let time = 0; time < 12; time += 1) {
    clock.advance(minutes)
    await database.write((tx) => keepEvent(tx, clock, { accountId, kind: 'codeUsed' }))
  }
  expect(await kinds()).toEqual(Array.from({ length: 10 }, () => 'codeUsed'))
  clock.advance(365 * days)
  await sweepEvents(app.installation())
  await signInAgain(person)
  expect(await kinds()).toEqual(['newDevice', 'factorsRemoved'])
  // Who at the machine, and how they knew the person, is not told.
  expect(JSON.stringify(await told())).not.toContain('greffe')
})

test('each sees their own, and nobody without an account', async () => {
  const other = await app.someone('agent')
  await addApp(person, clock)
  expect(await kinds(other)).toEqual(['newDevice'])
  expect((await (await app.anyone()).ask(listAccountEvents)).status).toBe(401)
})
