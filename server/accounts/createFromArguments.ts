import { parseArgs } from 'node:util'
import { Check } from 'typebox/value'
import { Role } from '../../schemas/account'
import { systemClock } from '../clock'
import type { Config } from '../config'
import { openDatabase } from '../database'
import { createAccount } from './createAccount'
import { randomPassword, shortestPassword } from './password'

/** How it is used. */
export const createUsage =
  'npm run accounts -- create --email who@example.org --name "Who" --role administrator [--role operator]\n' +
  'Roles: citizen, administrator, agent, operator. The password is read from standard input; an empty one is drawn.'

/**
 * Makes the account that a command line asks for, and gives what to say. Throws a sentence, or how the command is used;
 * nothing was made then. The service may be running.
 */
export async function createFromArguments(
  args: readonly string[],
  readPassword: () => Promise<string>,
  config: Pick<Config, 'data' | 'databaseUrl'>,
): Promise<string> {
  const { email, name, roles } = readArguments(args)
  const typed = await readPassword()
  if (typed !== '' && typed.length < shortestPassword) {
    throw new Error(`A password has at least ${shortestPassword} characters. Nothing was changed.`)
  }
  const password = typed === '' ? randomPassword() : typed
  const database = await openDatabase(config, systemClock)
  try {
    const id = await createAccount({ database, clock: systemClock }, { email, name, roles, password })
    if (id === null) throw new Error(`${email} has an account already. Nothing was changed.`)
  } finally {
    await database.close()
  }
  return typed === '' ? `Made. Its password, shown this once: ${password}` : 'Made.'
}

function readArguments(args: readonly string[]): { email: string; name: string; roles: readonly Role[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
    },
  })
  const { email = '', name = '', role: given = [] } = values
  const roles = given.filter((role) => Check(Role, role))
  const right = positionals.join() === 'create' && given.length > 0 && roles.length === given.length
  if (!right || name.trim() === '' || !/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(createUsage)
  return { email, name: name.trim(), roles }
}
