/** `npm run accounts -- create --email … --name … --role …`: makes an account on this installation's store. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { Check } from 'typebox/value'
import { Role } from '../../schemas/account'
import { systemClock } from '../clock'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { createAccount } from './createAccount'
import { randomPassword, shortestPassword } from './password'

const usage =
  'npm run accounts -- create --email who@example.org --name "Who" --role administrator [--role operator]\n' +
  'Roles: citizen, administrator, agent, operator. The password is read from standard input; an empty one is drawn.'

try {
  process.stdout.write(`${await create(process.argv.slice(2))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function create(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  })
  const { email, name, role: given = [] } = values
  const roles = given.filter((role) => Check(Role, role))
  const right = positionals.join() === 'create' && given.length > 0 && roles.length === given.length
  if (!right || !name?.trim() || !email || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(usage)
  const typed = await readPassword()
  if (typed !== '' && typed.length < shortestPassword) {
    throw new Error(`A password has at least ${shortestPassword} characters. Nothing was changed.`)
  }
  const password = typed === '' ? randomPassword() : typed
  const database = await openDatabase(readConfig(), systemClock)
  try {
    const account = { email, name: name.trim(), roles, password }
    const id = await createAccount({ database, clock: systemClock }, account)
    if (id === null) throw new Error(`${email} has an account already. Nothing was changed.`)
  } finally {
    await database.close()
  }
  return typed === '' ? `Made. Its password, shown this once: ${password}` : 'Made.'
}

/** The first line of standard input; on a terminal it is asked for, and what is typed is not shown. */
async function readPassword(): Promise<string> {
  const { stdin, stdout } = process
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: nowhere, terminal: stdin.isTTY === true })
  if (stdin.isTTY) stdout.write('Password (empty: one is drawn): ')
  for await (const line of lines) {
    lines.close()
    if (stdin.isTTY) stdout.write('\n')
    return line
  }
  return ''
}
