import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forgetPassword, resetPassword } from '../../../schemas/api/accounts'
import * as api from '../../../schemas/api/secondFactor'
import { proveAgain, readSession, signIn, signOut } from '../../../schemas/api/session'
import { addApp, codeOf } from '../../../tests/support/builders/factors'
import { fixedClock, hours, minutes } from '../../../tests/support/clock'
import { forgetAttempts } from '../../../tests/support/forgetAttempts'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type Person, type RunningApp, startApp } from '../../../tests/support/startApp'
import type { Visitor } from '../../../tests/support/visitor'
import { runDueJobs } from '../../jobs/runDueJobs'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
let person: Person
let visitor: Visitor

beforeAll(async () => {
  mail = await startMailServer()
  app = await startApp({ clock, env: { GUICHET_SMTP_URL: mail.url } })
})
afterAll(() => mail.close())
beforeEach(async () => {
  await forgetAttempts(app)
  person = await app.someone('citizen')
  visitor = await app.anyone()
})

const firstStep = (who = person) =>
  visitor.ask(signIn, { body: { email: who.email, password: who.password } })
const secondStep = (code: string) => visitor.ask(api.signInByCode, { body: { code } })
const recover = (recoveryCode: string) => visitor.ask(api.signInByCode, { body: { recoveryCode } })
const signedIn = async () => (await visitor.must(readSession)).account?.accountId ?? null

async function mailed(): Promise<readonly (string | undefined)[]> {
  const before = mail.received.length
  await runDueJobs(app.installation())
  return mail.received.slice(before).map(({ subject }) => subject)
}

test('an app counts once it is confirmed by one of its codes, and its owner is told', async () => {
  const { key, address } = await person.must(api.beginApp)
  expect(key).toMatch(/^[A-Z2-7]{32}$/)
  const told = new URL(address)
  expect([told.protocol, told.searchParams.get('secret'), told.searchParams.get('issuer')]).toEqual([
    'otpauth:',
    key,
    'Guichet',
  ])
  expect(decodeURIComponent(told.pathname)).toContain(person.email)
  expect(await firstStep()).toMatchObject({ body: { accountId: person.accountId } })
  const { recoveryCodes } = await person.must(api.confirmApp, { body: { code: codeOf(key, clock) } })
  expect(recoveryCodes).toHaveLength(10)
  expect(await person.must(api.readSecondFactor)).toEqual({
    app: { confirmedAt: clock.now().toISOString() },
    passkeys: [],
    recoveryCodesLeft: 10,
  })
  expect(await mailed()).toEqual(['Une application de codes est ajoutée à votre compte Guichet'])
})

test('the right password then opens half a session, which opens nothing; a code opens the rest', async () => {
  const { key } = await addApp(person, clock)
  const { status, body } = await firstStep()
  expect([status, body]).toEqual([200, { secondFactor: { app: true, passkeys: false, recoveryCodes: true } }])
  expect(visitor.cookie()).toMatch(/^half-session=[\w-]{43}$/)
  expect(await visitor.must(readSession)).toEqual({ account: null, asked: body })
  expect((await visitor.ask(api.readSecondFactor)).status).toBe(401)
  expect((await visitor.ask(api.beginApp)).status).toBe(401)
  const code = codeOf(key, clock)
  expect(await secondStep(`${code.slice(0, 3)} ${code.slice(3)}`)).toMatchObject({ status: 200 })
  expect(await signedIn()).toBe(person.accountId)
  expect(visitor.cookie()).toMatch(/^session=[\w-]{43}; device=/)
})

test('a wrong password tells nothing of a second factor', async () => {
  await addApp(person, clock)
  const plain = await app.someone('citizen')
  const answers = []
  for (const { email } of [person, plain]) {
    const { status, body, headers } = await visitor.ask(signIn, { body: { email, password: 'un autre mot' } })
    answers.push({ status, body: { ...body, requestId: '' }, cookies: headers.getSetCookie() })
  }
  expect(answers[0]).toEqual(answers[1])
})

test.each([
  ['of two steps ago', -2, 422],
  ['of the step before', -1, 200],
  ['of now', 0, 200],
  ['of the step after', 1, 200],
  ['of two steps from now', 2, 422],
])('a code %s (%d): %d', async (_, steps, status) => {
  const { key } = await addApp(person, clock)
  clock.advance(5 * minutes)
  await firstStep()
  expect(await secondStep(codeOf(key, clock, steps))).toMatchObject({ status })
})

const refused = { status: 422, body: { code: 'factor.wrongCode' } }

test('a code opens once, and no earlier one opens after it', async () => {
  const { key } = await addApp(person, clock)
  clock.advance(5 * minutes)
  const [before, now] = [codeOf(key, clock, -1), codeOf(key, clock)]
  await firstStep()
  expect(await secondStep(now)).toMatchObject({ status: 200 })
  for (const code of [now, before]) {
    await firstStep()
    expect(await secondStep(code)).toMatchObject(refused)
  }
  clock.advance(30_000)
  expect(await secondStep(codeOf(key, clock))).toMatchObject({ status: 200 })
})

test('of one code sent twice at once, one opens', async () => {
  const { key } = await addApp(person, clock)
  clock.advance(5 * minutes)
  const tabs = [visitor, await app.anyone()]
  for (const tab of tabs) await tab.ask(signIn, { body: { email: person.email, password: person.password } })
  const body = { code: codeOf(key, clock) }
  const both = await Promise.all(tabs.map((tab) => tab.ask(api.signInByCode, { body })))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
})

test.each([
  ['another app’s', async () => codeOf((await person.must(api.beginApp)).key, clock)],
  ['too short', async () => '12345'],
  ['too long', async () => '1234567'],
  ['letters', async () => 'abcdef'],
  ['other digits', async () => '١٢٣٤٥٦'],
  ['a recovery code', async () => (await person.must(api.makeRecoveryCodes)).recoveryCodes[0] ?? ''],
])('a code that is %s is refused', async (_, wrong) => {
  await addApp(person, clock)
  const code = await wrong()
  await firstStep()
  expect(await secondStep(code)).toMatchObject(refused)
  expect(await signedIn()).toBeNull()
})

test('guessing codes is slowed down for the account, from wherever it comes', async () => {
  await addApp(person, clock)
  await forgetAttempts(app)
  const statuses = []
  for (let time = 0; time < 6; time++) {
    visitor = await app.anyone()
    await firstStep()
    statuses.push((await secondStep('000000')).status)
  }
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429])
})

test('the second step wants the first, in the last ten minutes', async () => {
  const { key } = await addApp(person, clock)
  const over = { status: 401, body: { code: 'factor.over' } }
  expect(await secondStep(codeOf(key, clock))).toMatchObject(over)
  await firstStep()
  clock.advance(10 * minutes)
  expect(await secondStep(codeOf(key, clock))).toMatchObject(over)
  expect(await visitor.must(readSession)).toEqual({ account: null })
})

test('half a session is over once it served', async () => {
  const { key } = await addApp(person, clock)
  await firstStep()
  const half = visitor.cookie()
  await secondStep(codeOf(key, clock))
  clock.advance(minutes)
  const answer = await fetch(`${app.url}${api.signInByCode.path}`, {
    method: 'POST',
    headers: { cookie: half, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: JSON.stringify({ code: codeOf(key, clock) }),
  })
  expect(answer.status).toBe(401)
})

test('a recovery code opens once, however it is typed, and its owner is told', async () => {
  const { recoveryCodes } = await addApp(person, clock)
  const [first = '', second = ''] = recoveryCodes
  expect(first).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/)
  await mailed()
  await firstStep()
  expect(await recover(first.toUpperCase().replaceAll('-', ' '))).toMatchObject({ status: 200 })
  expect(await mailed()).toEqual(['Un code de secours a servi à ouvrir votre compte Guichet'])
  await firstStep()
  const wrong = { status: 422, body: { code: 'factor.wrongRecoveryCode' } }
  expect(await recover(first)).toMatchObject(wrong)
  expect(await recover('aaaa-bbbb-cccc')).toMatchObject(wrong)
  expect(await recover(second)).toMatchObject({ status: 200 })
  expect((await person.must(api.readSecondFactor)).recoveryCodesLeft).toBe(8)
})

test('codes made anew take the place of the former, and somebody else’s open nothing', async () => {
  const { recoveryCodes: former } = await addApp(person, clock)
  const other = await app.someone('citizen')
  const { recoveryCodes: others } = await addApp(other, clock)
  const { recoveryCodes } = await person.must(api.makeRecoveryCodes)
  await firstStep()
  for (const code of [former[0], others[0]]) expect((await recover(code ?? '')).status).toBe(422)
  expect((await recover(recoveryCodes[0] ?? '')).status).toBe(200)
})

test('an app that replaces another counts once confirmed: the former serves until then, and codes stay', async () => {
  const { key: former } = await addApp(person, clock)
  const { key } = await person.must(api.beginApp)
  await firstStep()
  expect((await secondStep(codeOf(former, clock))).status).toBe(200)
  expect((await person.must(api.confirmApp, { body: { code: codeOf(key, clock) } })).recoveryCodes).toEqual(
    [],
  )
  clock.advance(minutes)
  await firstStep()
  expect((await secondStep(codeOf(former, clock))).status).toBe(422)
  expect((await secondStep(codeOf(key, clock))).status).toBe(200)
})

test('an app that is not confirmed within the hour, or by a wrong code, does not count', async () => {
  const nothing = { status: 409, body: { code: 'factor.nothingBegun' } }
  expect(await person.ask(api.confirmApp, { body: { code: '000000' } })).toMatchObject(nothing)
  const { key } = await person.must(api.beginApp)
  const wrong = codeOf(key, clock, 5)
  expect(await person.ask(api.confirmApp, { body: { code: wrong } })).toMatchObject(refused)
  clock.advance(1 * hours)
  expect(await person.ask(api.confirmApp, { body: { code: codeOf(key, clock) } })).toMatchObject(nothing)
  expect(await firstStep()).toMatchObject({ body: { accountId: person.accountId } })
})

test('without the app the password is enough again, and the recovery codes are gone', async () => {
  await addApp(person, clock)
  await mailed()
  await person.must(api.removeApp)
  expect(await mailed()).toEqual(['L’application de codes est retirée de votre compte Guichet'])
  expect(await person.must(api.readSecondFactor)).toMatchObject({ app: null, recoveryCodesLeft: 0 })
  expect(await firstStep()).toMatchObject({ body: { accountId: person.accountId } })
  expect(await person.ask(api.makeRecoveryCodes)).toMatchObject({ status: 409 })
})

test('every change wants a proof of the last ten minutes, and one does for the next ten', async () => {
  const passkey = '01890a5d-ac96-774b-bcce-b302099a8057'
  const changes = [
    () => person.ask(api.beginApp),
    () => person.ask(api.beginPasskey),
    () => person.ask(api.makeRecoveryCodes),
    () => person.ask(api.removePasskey, { params: { passkey } }),
    () => person.ask(api.removeApp),
  ]
  await addApp(person, clock)
  clock.advance(11 * minutes)
  for (const change of changes)
    expect(await change()).toMatchObject({ status: 403, body: { code: 'session.proofWanted' } })
  expect((await person.must(api.readSecondFactor)).app).not.toBeNull()
  await person.must(proveAgain, { body: { password: person.password } })
  const statuses = changes.slice(0, 4).map(async (change) => (await change()).status)
  expect(await Promise.all(statuses)).toEqual([200, 200, 200, 404])
})

test('choosing another password leaves the second factor, and asks it', async () => {
  const { key } = await addApp(person, clock)
  await mailed()
  await visitor.must(forgetPassword, { body: { email: person.email } })
  await runDueJobs(app.installation())
  const token = /#([\w-]{43})\b/.exec(mail.received.at(-1)?.text ?? '')?.[1] ?? ''
  const answer = await visitor.must(resetPassword, { body: { token, password: 'girafe lune trombone 42' } })
  expect(answer).toMatchObject({ secondFactor: { app: true } })
  expect(await signedIn()).toBeNull()
  expect((await secondStep(codeOf(key, clock))).status).toBe(200)
  expect(await signedIn()).toBe(person.accountId)
})

test('neither the store nor the log holds a key, a code or a token as it is', async () => {
  const { key, recoveryCodes } = await addApp(person, clock)
  await firstStep()
  const half = visitor.cookie().replace('half-session=', '')
  await recover(recoveryCodes[0] ?? '')
  const files = readdirSync(app.directory).filter((name) => name.startsWith('guichet.sqlite'))
  const kept = files.map((name) => readFileSync(join(app.directory, name), 'latin1')).join('')
  expect(kept).toContain(person.email)
  for (const secret of [key, half, recoveryCodes[0] ?? '', recoveryCodes[1] ?? '']) {
    expect(kept.includes(secret)).toBe(false)
    expect(app.log().includes(secret)).toBe(false)
  }
})

test('all of it outlives a restart, and without the installation’s key codes say so', async () => {
  const { key, recoveryCodes } = await addApp(person, clock)
  await firstStep()
  await app.restart()
  expect((await secondStep(codeOf(key, clock))).status).toBe(200)
  await visitor.must(signOut)
  const { database } = app.installation()
  await database.write((tx) => tx.updateTable('codeApps').set({ sealedKey: 'other.abcd' }).execute())
  await firstStep()
  expect(await secondStep(codeOf(key, clock))).toMatchObject({
    status: 503,
    body: { code: 'factor.unreadable' },
  })
  expect((await recover(recoveryCodes[0] ?? '')).status).toBe(200)
})
