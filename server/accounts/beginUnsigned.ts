import { v7 as newId } from 'uuid'
import { instantIn } from '../clock'
import type { Context } from '../context'
import type { Tx } from '../database'
import { newSession } from './sessions'

/** Accounts without credentials begun from one address: a town hall and its library share one. */
const beginnings = { name: 'withoutCredentials', perMinute: 10 }

/** A session that nobody can sign in to again: it ends at `until`, and what it holds with it. */
export type Unsigned = {
  readonly accountId: string
  readonly token: string
  readonly until: string
  /** Makes the account and its session. */
  insert(tx: Tx): Promise<void>
}

/** What an account without credentials will be, begun from a network address; 429 when that began too many. */
export async function beginUnsigned(context: Context, from: string): Promise<Unsigned> {
  await context.limits.take(beginnings, from)
  const accountId = newId()
  const { token, session } = newSession(context.clock, accountId, context.userAgent)
  const { createdAt } = session
  const until = instantIn(context.clock, context.config.sessionDays * 24 * 3_600_000)
  return {
    accountId,
    token,
    until,
    async insert(tx) {
      const account = { id: accountId, email: null, name: '', passwordHash: null, createdAt, until }
      await tx.insertInto('accounts').values(account).execute()
      await tx.insertInto('accountRoles').values({ accountId, role: 'citizen' }).execute()
      await tx
        .insertInto('sessions')
        .values({ ...session, expiresAt: until })
        .execute()
    },
  }
}
