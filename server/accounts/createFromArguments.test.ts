import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { readSession, signIn } from '../../schemas/api/session'
import { aDirectory } from '../../tests/support/directories'
import { startApp } from '../../tests/support/startApp'
import { root } from '../root'
import { createFromArguments } from './createFromArguments'

const who = ['create', '--email', 'Chef@guichet.example', '--name', 'Claude Petit', '--role', 'administrator']

test('the command makes production’s first administrator while the service runs, with the password given', async () => {
  const app = await startApp()
  const { PATH = '' } = process.env
  const made = spawnSync(
    join(root, 'node_modules/.bin/tsx'),
    ['server/accounts/accountsCommand.ts', ...who, '--role', 'operator'],
    {
      cwd: root,
      input: 'un long mot de passe\n',
      env: { PATH, NODE_ENV: 'production', GUICHET_DATA: app.directory },
      encoding: 'utf8',
    },
  )
  expect([made.status, made.stdout, made.stderr]).toEqual([0, 'Made.\n', ''])
  const person = await app.anyone()
  await person.must(signIn, { body: { email: 'chef@guichet.example', password: 'un long mot de passe' } })
  expect((await person.must(readSession)).account?.roles.sort()).toEqual(['administrator', 'operator'])
})

test('draws a password when none is given, and says it once', async () => {
  const place = { data: aDirectory(), databaseUrl: null }
  const said = await createFromArguments(who, async () => '', place)
  expect(said).toMatch(/^Made\. Its password, shown this once: (\w{4}-){3}\w{4}$/)
  await expect(createFromArguments(who, async () => '', place)).rejects.toThrow('has an account already')
})

test.each([
  [
    'no word of what to do',
    ['--email', 'a@b.example', '--name', 'A', '--role', 'agent'],
    '',
    'npm run accounts',
  ],
  [
    'a role that does not exist',
    ['create', '--email', 'a@b.example', '--name', 'A', '--role', 'king'],
    '',
    'Roles: citizen',
  ],
  ['no role', ['create', '--email', 'a@b.example', '--name', 'A'], '', 'npm run accounts'],
  ['no address', ['create', '--email', 'a', '--name', 'A', '--role', 'agent'], '', 'npm run accounts'],
  ['an option that does not exist', ['create', '--mail', 'a@b.example'], '', '--mail'],
  ['a password too short', who, 'short', 'at least 12 characters'],
])('%s is refused, and nothing is made', async (_, args, typed, sentence) => {
  const place = { data: aDirectory(), databaseUrl: null }
  await expect(createFromArguments(args, async () => typed, place)).rejects.toThrow(sentence)
})
