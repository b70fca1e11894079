import type { BodyOf } from '../../schemas/api/endpoint'
import type { proveAgain } from '../../schemas/api/session'
import { instantIn, instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { errors } from '../http/errors'
import type { Ladder } from '../http/limits'
import { tooMany } from './attempts'
import { isPassword } from './password'

/** How long a proof is good for, in milliseconds: long enough for a change, too short for a screen left open. */
const goodFor = 10 * 60_000

/** Wrong passwords from one session. */
const perSession: Ladder = {
  name: 'ownPassword',
  steps: [
    { times: 5, seconds: 60 },
    { times: 20, seconds: 3600 },
  ],
}

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
  const attempt = await context.limits.climb(perSession, context.session?.id ?? accountId)
  if (attempt.waitSeconds > 0) throw tooMany(attempt.waitSeconds)
  const found = await context.database.read
    .selectFrom('accounts')
    .select('passwordHash')
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!(await isPassword(password, found?.passwordHash ?? null))) throw errors.account.wrongPassword()
  await attempt.giveBack()
}

/** Remembers that the person at the screen has just proved who they are, however they did. */
export async function markProved({ clock, database, session }: Context): Promise<void> {
  if (session === null) throw errors.session.required()
  const proved = { provedAt: instantOf(clock) }
  await database.write((tx) => tx.updateTable('sessions').set(proved).where('id', '=', session.id).execute())
}
