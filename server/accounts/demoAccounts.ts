import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../../schemas/account'
import type { Installation } from '../context'
import { createAccount } from './createAccount'
import { randomPassword } from './password'

/** The people of the demonstration, one for each of the three screens. */
const people = [
  { key: 'citizen', email: 'citoyen@guichet.example', name: 'Camille Martin', roles: ['citizen'] },
  { key: 'agent', email: 'agent@guichet.example', name: 'Dominique Bernard', roles: ['agent'] },
  {
    key: 'administrator',
    email: 'administrateur@guichet.example',
    name: 'Claude Petit',
    roles: ['administrator', 'operator'],
  },
] as const satisfies readonly { key: Role; email: string; name: string; roles: readonly Role[] }[]

/**
 * Makes the demonstration's accounts on a new store outside production, with random passwords, and gives the lines to
 * print, once. The file that keeps them is written first: no account is ever left without its password.
 */
export async function makeDemoAccounts(
  installation: Pick<Installation, 'config' | 'clock' | 'database'>,
): Promise<readonly string[]> {
  const { config, database } = installation
  if (config.production) return []
  const known = await database.read.selectFrom('accounts').select('id').limit(1).executeTakeFirst()
  if (known) return []
  const drawn = people.map((person) => ({ ...person, password: randomPassword() }))
  const lines = drawn.map(({ key, email, password }) => `${key.padEnd(14)} ${email.padEnd(31)} ${password}`)
  const file = join(config.data, 'demo-accounts.txt')
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  for (const { email, name, roles, password } of drawn) {
    await createAccount(installation, { email, name, roles, password })
  }
  return [`Demonstration accounts (kept in ${file}):`, ...lines.map((line) => `  ${line}`)]
}
