import { readSession, signIn, signOut } from '../../schemas/api/session'
import { type RunningApp, startApp } from '../../tests/support/startApp'
import { createAccount } from './createAccount'

let app: RunningApp
beforeAll(async () => {
  app = await startApp()
})

test('with the right pair one is signed in, whatever the case of the address and the spaces around it', async () => {
  const person = await app.someone('citizen', 'agent')
  const someone = await app.anyone()
  const body = { email: ` ${person.email.toUpperCase()} `, password: person.password }
  const { status, body: account, headers } = await someone.ask(signIn, { body })
  expect(status).toBe(200)
  expect(account).toMatchObject({ accountId: person.accountId, email: person.email })
  expect('roles' in account && account.roles.toSorted()).toEqual(['agent', 'citizen'])
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    expect.stringMatching(
      /^device=[\w-]{43}; Max-Age=15552000; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
    ),
  ])
  expect((await someone.must(readSession)).account?.email).toBe(person.email)
})

test('an unknown address, a wrong password and an account without one get the same answer', async () => {
  const person = await app.someone('citizen')
  const without = { email: 'without@guichet.example', name: 'Sans mot de passe', roles: [], password: null }
  await createAccount(app.installation(), without)
  const someone = await app.anyone()
  const answers = []
  for (const email of [person.email, without.email, 'nobody@guichet.example', `${person.email}\u0000`]) {
    const { status, body, headers } = await someone.ask(signIn, {
      body: { email, password: 'wrong password' },
    })
    expect(headers.getSetCookie()).toEqual([])
    answers.push({ status, body: { ...body, requestId: '' } })
  }
  expect(answers[0]).toMatchObject({ status: 401, body: { code: 'session.wrongPair' } })
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

test('an unknown address costs the same work as a known one', async () => {
  const known = await app.someone('citizen')
  const costs = []
  for (const email of [known.email, 'nobody-at-all@guichet.example']) {
    const someone = await app.anyone()
    const before = process.cpuUsage()
    for (let time = 0; time < 4; time++)
      await someone.ask(signIn, { body: { email, password: 'wrong password' } })
    const { user, system } = process.cpuUsage(before)
    costs.push(user + system)
  }
  const [one = 0, other = 0] = costs
  // Without the hash that is thrown away, the ratio is above ten.
  expect(Math.max(one, other) / Math.min(one, other)).toBeLessThan(4)
})

test('signing out ends the session at the server, not only in the browser', async () => {
  const { email, password } = await app.someone('citizen')
  const person = await app.anyone()
  const token = tokenIn(await person.ask(signIn, { body: { email, password } }))
  expect(await accountWith(token)).toMatchObject({ email })
  const { status, headers } = await person.ask(signOut)
  expect(status).toBe(200)
  expect(headers.getSetCookie()[0]).toMatch(/^session=; Path=\/; Expires=Thu, 01 Jan 1970/)
  expect(headers.get('clear-site-data')).toBe('"storage"')
  expect(await accountWith(token)).toBeNull()
  expect(await (await app.anyone()).must(signOut)).toEqual({ elsewhere: null })
})

test('signing in again ends the session that the browser came with', async () => {
  const { email, password } = await app.someone('citizen')
  const person = await app.anyone()
  const before = tokenIn(await person.ask(signIn, { body: { email, password } }))
  const after = tokenIn(await person.ask(signIn, { body: { email, password } }))
  expect(after).not.toBe(before)
  expect(await accountWith(before)).toBeNull()
  expect(await accountWith(after)).toMatchObject({ email })
})

test.each([
  ['nothing', ''],
  ['a token of another shape', 'short'],
  ['a token nobody was given', 'a'.repeat(43)],
  ['a token and more', `${'a'.repeat(43)}; session=${'b'.repeat(43)}`],
  ['SQL', "' or 1=1 --"],
])('a cookie that holds %s is no session', async (_, token) => {
  expect(await accountWith(token)).toBeNull()
})

function tokenIn({ headers }: { headers: Headers }): string {
  return /session=([^;]+)/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? ''
}

async function accountWith(token: string): Promise<unknown> {
  const answer = await fetch(`${app.url}/api/session`, { headers: { cookie: `session=${token}` } })
  return (await answer.json()).account
}
