import type { BodyOf } from '../../schemas/api/endpoint'
import type { proveAgain } from '../../schemas/api/session'
import { instantIn, instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { errors } from '../http/errors'
import { isPassword } from './password'

/** How long a proof is good for, in milliseconds: long enough for a change, too short for a screen left open. */
const goodFor = 10 * 60_000

/** Passwords tried from one session. */
const perSession = { name: 'ownPassword', perMinute: 5 }

/**
 * Throws 403 `session.proofWanted` unless the person at the screen proved who they are in the last ten minutes, by
 * signing in or by `prove` (OWASP ASVS 5.0, 7.5.1). The page then asks, and calls again.
 */
export function expectProof({ clock, session }: Context): void {
  if (session === null) throw errors.session.required()
  if (session.provedAt < instantIn(clock, -goodFor)) throw errors.session.proofWanted()
}

/** Proves it by the password. */
export async function prove(
  context: Context,
  { body }: { readonly body: BodyOf<typeof proveAgain> },
): Promise<void> {
  await expectOwnPassword(context, body.password)
  await markProved(context)
}

/** Throws 422 unless this is the password of the account signed in. Tries are counted by session: a stranger's lock out nobody. */
export async function expectOwnPassword(context: Context, password: string): Promise<void> {
  const { accountId } = accountOf(context)
  await context.limits.take(perSession, context.session?.id ?? accountId)
  const found = await context.database.read
    .selectFrom('accounts')
    .select('passwordHash')
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!(await isPassword(password, found?.passwordHash ?? null))) throw errors.account.wrongPassword()
}

/** Remembers that the person at the screen has just proved who they are, however they did. */
export async function markProved({ clock, database, session }: Context): Promise<void> {
  if (session === null) throw errors.session.required()
  const proved = { provedAt: instantOf(clock) }
  await database.write((tx) => tx.updateTable('sessions').set(proved).where('id', '=', session.id).execute())
}
