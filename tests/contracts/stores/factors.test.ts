import * as api from '../../../schemas/api/secondFactor'
import { readSession, signIn } from '../../../schemas/api/session'
import { sweepFactors } from '../../../server/accounts/secondFactor/sweep'
import { openSeals } from '../../../server/seals'
import { anAuthenticator } from '../../support/authenticator'
import { addApp, addPasskey, codeOf } from '../../support/builders/factors'
import { days, fixedClock } from '../../support/clock'
import { aPlace, storeNames } from '../../support/databases'
import { forgetAttempts } from '../../support/forgetAttempts'
import { type RunningApp, startApp } from '../../support/startApp'

const clock = fixedClock()

describe.each(storeNames)('%s', (name) => {
  let app: RunningApp
  beforeAll(async () => {
    const { databaseUrl } = await aPlace(name)
    app = await startApp({ clock, env: databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl } })
  })
  beforeEach(() => forgetAttempts(app))

  /** Somebody protected by both, and two browsers in which the password was given. */
  async function halfWay() {
    const person = await app.someone('citizen')
    const { key, recoveryCodes } = await addApp(person, clock)
    const { device } = await addPasskey(person, app.url)
    const tabs = [await app.anyone(), await app.anyone()]
    const body = { email: person.email, password: person.password }
    for (const tab of tabs) await tab.ask(signIn, { body })
    return { person, key, recoveryCodes, device, tabs }
  }
  const once = [200, 422]

  test('a code, a recovery code and a challenge each open once, whoever is first', async () => {
    const { key, recoveryCodes, device, tabs } = await halfWay()
    const statuses = async (body: object) =>
      (await Promise.all(tabs.map((tab) => tab.send(api.signInByCode, {}, JSON.stringify(body)))))
        .map(({ status }) => status)
        .sort()
    expect(await statuses({ code: codeOf(key, clock) })).toEqual(once)
    const { person, recoveryCodes: others, tabs: next } = await halfWay()
    const both = await Promise.all(
      next.map((tab) => tab.ask(api.signInByCode, { body: { recoveryCode: others[0] ?? '' } })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(once)
    expect((await person.must(api.readSecondFactor)).recoveryCodesLeft).toBe(9)
    expect(recoveryCodes).toHaveLength(10)
    const anyone = await app.anyone()
    const passkey = device.use(await anyone.must(api.challengePasskey))
    const three = await Promise.all(
      [1, 2, 3].map(async () => (await app.anyone()).ask(api.signInByPasskey, { body: { passkey } })),
    )
    expect(three.map(({ status }) => status).sort()).toEqual([200, 422, 422])
  })

  test('an authenticator’s count of uses is kept up to its greatest', async () => {
    const { device } = await halfWay()
    for (const [counter, status] of [
      [4_294_967_294, 200],
      [4_294_967_295, 200],
      [3, 422],
    ] as const) {
      const visitor = await app.anyone()
      const passkey = device.use(await visitor.must(api.challengePasskey), { counter })
      expect((await visitor.ask(api.signInByPasskey, { body: { passkey } })).status).toBe(status)
    }
  })

  test('one app of an account is confirmed, whatever the store is asked', async () => {
    const { person } = await halfWay()
    const { database } = app.installation()
    const [row] = await database.read
      .selectFrom('codeApps')
      .selectAll()
      .where('accountId', '=', person.accountId)
      .execute()
    if (row === undefined) throw new Error('There is no app.')
    const again = database.write((tx) =>
      tx
        .insertInto('codeApps')
        .values({ ...row, id: '01890a5d-ac96-774b-bcce-b302099a8057' })
        .execute(),
    )
    await again.then(
      () => expect('kept').toBe('refused'),
      (error: unknown) => expect(database.failureOf(error)).toBe('unique'),
    )
  })

  test('all of it goes with the account, and what is over with time', async () => {
    const { person, tabs } = await halfWay()
    await person.must(api.beginApp)
    await person.must(api.beginPasskey)
    await tabs[0]?.must(api.challengePasskey)
    clock.advance(1 * days)
    await sweepFactors(app.installation())
    const { database } = app.installation()
    const count = async (
      table: 'halfSessions' | 'passkeyChallenges' | 'codeApps' | 'passkeys' | 'recoveryCodes',
    ) => (await database.read.selectFrom(table).selectAll().execute()).length
    expect([await count('halfSessions'), await count('passkeyChallenges')]).toEqual([0, 0])
    const unconfirmed = await database.read
      .selectFrom('codeApps')
      .selectAll()
      .where('confirmedAt', 'is', null)
      .execute()
    expect(unconfirmed).toEqual([])
    await database.write((tx) => tx.deleteFrom('accounts').where('id', '=', person.accountId).execute())
    for (const table of ['codeApps', 'passkeys', 'recoveryCodes'] as const) {
      const left = await database.read
        .selectFrom(table)
        .selectAll()
        .where('accountId', '=', person.accountId)
        .execute()
      expect(left).toEqual([])
    }
  })

  test('another device of the same kind is another passkey', async () => {
    const { person } = await halfWay()
    await addPasskey(person, app.url, anAuthenticator(app.url, { counting: false }))
    expect((await person.must(api.readSecondFactor)).passkeys).toHaveLength(2)
    expect((await person.must(readSession)).account?.accountId).toBe(person.accountId)
    expect(openSeals(app.installation().config).open('none.AA', person.accountId)).toBeNull()
  })
})
