import { execFile } from 'node:child_process'
import { join } from 'node:path'
import * as api from '../../../schemas/api/secondFactor'
import { readSession, signIn } from '../../../schemas/api/session'
import { addApp, addPasskey } from '../../../tests/support/builders/factors'
import { fixedClock } from '../../../tests/support/clock'
import { type MailServer, startMailServer } from '../../../tests/support/mailServer'
import { type RunningApp, startApp } from '../../../tests/support/startApp'
import { runDueJobs } from '../../jobs/runDueJobs'
import { root } from '../../root'
import { removeFromArguments } from './removeFromArguments'

const clock = fixedClock()
let app: RunningApp
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  app = await startApp({ clock, env: { GUICHET_SMTP_URL: mail.url } })
})
afterAll(() => mail.close())

const events = () =>
  app
    .installation()
    .database.read.selectFrom('accountEvents')
    .selectAll()
    .where('kind', '=', 'factorsRemoved')
    .execute()
const remove = (...args: readonly string[]) =>
  removeFromArguments(['remove-factors', ...args], 'greffe', {
    config: { data: app.directory, databaseUrl: null },
    clock,
  })

test('who lost every factor enters by their password again; they are told, and it is kept who did it and why', async () => {
  const person = await app.someone('citizen')
  await addApp(person, clock)
  await addPasskey(person, app.url)
  await runDueJobs(app.installation())
  const before = mail.received.length
  expect(await remove('--email', person.email.toUpperCase(), '--reason', ' Carte vue au guichet ')).toMatch(
    /^Removed/,
  )
  expect((await person.ask(api.readSecondFactor)).status).toBe(401)
  const { email, password } = person
  const visitor = await app.anyone()
  expect(await visitor.ask(signIn, { body: { email, password } })).toMatchObject({
    body: { accountId: person.accountId },
  })
  expect(await visitor.must(api.readSecondFactor)).toEqual({ app: null, passkeys: [], recoveryCodesLeft: 0 })
  await runDueJobs(app.installation())
  const told = mail.received.slice(before).map(({ subject }) => subject)
  expect(told).toEqual(['La double protection de votre compte Guichet est levée'])
  expect(await events()).toEqual([
    {
      ...{ id: expect.any(String), accountId: person.accountId, kind: 'factorsRemoved' },
      ...{ at: clock.now().toISOString(), by: 'greffe', reason: 'Carte vue au guichet' },
      ...{ browser: null, system: null, provider: null },
    },
  ])
})

test('the command says how it is used, and what it did while the service runs', async () => {
  const person = await app.someone('citizen')
  await addApp(person, clock)
  const { PATH = '' } = process.env
  // The service goes on answering meanwhile, as it does in the world.
  const call = (...args: readonly string[]) =>
    new Promise<{ failed: boolean; stdout: string; stderr: string }>((resolve) => {
      const command = [join(root, 'server/accounts/accountsCommand.ts'), ...args]
      const env = { PATH, GUICHET_DATA: app.directory }
      const child = execFile(
        join(root, 'node_modules/.bin/tsx'),
        command,
        { cwd: root, env },
        (error, stdout, stderr) => resolve({ failed: error !== null, stdout, stderr }),
      )
      child.stdin?.end()
    })
  const lost = await call()
  expect([lost.failed, lost.stdout]).toEqual([true, ''])
  expect(lost.stderr).toMatch(/create --email.*remove-factors --email.*change-address --email/s)
  const made = await call('remove-factors', '--email', person.email, '--reason', 'Appel au numéro connu')
  expect([made.failed, made.stderr]).toEqual([false, ''])
  expect(await person.must(readSession)).toEqual({ account: null })
})

test.each([
  ['nobody’s address', ['--email', 'personne@guichet.example', '--reason', 'Vu'], 'has no account'],
  ['no reason', ['--email', 'personne@guichet.example'], 'npm run accounts -- remove-factors'],
  ['an empty reason', ['--email', 'personne@guichet.example', '--reason', ' '], 'npm run accounts'],
  ['no address', ['--reason', 'Vu'], 'npm run accounts'],
  ['an option that does not exist', ['--mail', 'x'], '--mail'],
])('%s is refused, and nothing changes', async (_, args, sentence) => {
  const before = await events()
  await expect(remove(...args)).rejects.toThrow(sentence)
  expect(await events()).toEqual(before)
})

test('an account without a second factor keeps its sessions', async () => {
  const person = await app.someone('citizen')
  await expect(remove('--email', person.email, '--reason', 'Vu')).rejects.toThrow('has no second factor')
  expect((await person.must(readSession)).account).toMatchObject({ email: person.email })
})
