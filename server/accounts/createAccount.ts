import { v7 as newId } from 'uuid'
import type { Role } from '../../schemas/account'
import { type Clock, instantOf } from '../clock'
import type { Database, Tx } from '../database'
import { hashPassword } from './password'

export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  /** null: an account without credentials. */
  readonly password: string | null
}

/** Makes an account and gives its id, or null when the address has one already. */
export async function createAccount(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { email, name, roles, password }: NewAccount,
): Promise<string | null> {
  const passwordHash = password === null ? null : await hashPassword(password)
  return database.write((tx) => insertAccount({ clock }, tx, { email, name, roles, passwordHash }))
}

/** The same in a transaction, with the password's hash. */
export async function insertAccount(
  { clock }: { readonly clock: Clock },
  tx: Tx,
  {
    email,
    name,
    roles,
    passwordHash,
  }: Omit<NewAccount, 'password'> & { readonly passwordHash: string | null },
): Promise<string | null> {
  const account = { id: newId(), email: addressOf(email), name, passwordHash, createdAt: instantOf(clock) }
  const known = await tx
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', account.email)
    .executeTakeFirst()
  if (known) return null
  await tx.insertInto('accounts').values(account).execute()
  const lines = [...new Set(roles)].map((role) => ({ accountId: account.id, role }))
  if (lines.length > 0) await tx.insertInto('accountRoles').values(lines).execute()
  return account.id
}

/** An address as it is kept and compared: in lower case, without spaces around it. */
export function addressOf(email: string): string {
  return email.trim().toLowerCase()
}

/** One sign between a name and a host with a dot: the mail that arrives is the proof of the rest. */
export function isAddress(email: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]+$/u.test(email)
}
