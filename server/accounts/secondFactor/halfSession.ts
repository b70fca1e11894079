import { createHash, randomBytes } from 'node:crypto'
import { instantIn, instantOf } from '../../clock'
import type { Installation } from '../../context'
import type { Tx } from '../../database'
import { type Farewell, openFarewell } from '../openid/farewells'

type Store = Pick<Installation, 'clock' | 'database'>

/** How long the second step may take, in milliseconds: time to find a phone, or a list in a drawer. */
const lasts = 10 * 60_000

/** Keeps that this account's password was right, and gives the token that says so: it opens nothing else. */
export async function openHalf({ clock, database }: Store, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const half = {
    tokenHash: hashOf(token),
    accountId,
    expiresAt: instantIn(clock, lasts),
    farewellProvider: null,
    farewell: null,
  }
  await database.write((tx) => tx.insertInto('halfSessions').values(half).execute())
  return token
}

/** Whose password it was, or null when that is too long ago. */
export async function accountOfHalf({ clock, database }: Store, token: string): Promise<string | null> {
  const half = await database.read
    .selectFrom('halfSessions')
    .select('accountId')
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', instantOf(clock))
    .executeTakeFirst()
  return half?.accountId ?? null
}

/** Ends every half session of an account, in the transaction that makes them out of date. */
export async function closeHalves(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('halfSessions').where('accountId', '=', accountId).execute()
}

/** Ends one, and gives what was kept for the session of this account that it becomes; null where that is nothing. */
export async function closeHalf(
  { database, seals }: Pick<Installation, 'database' | 'seals'>,
  token: string,
  accountId: string,
): Promise<Farewell | null> {
  const tokenHash = hashOf(token)
  const closed = await database.write((tx) =>
    tx.deleteFrom('halfSessions').where('tokenHash', '=', tokenHash).returningAll().executeTakeFirst(),
  )
  if (closed?.accountId !== accountId) return null
  const { farewellProvider: provider, farewell: sealed } = closed
  return provider === null || sealed === null
    ? null
    : openFarewell({ seals }, { provider, sealed }, tokenHash)
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
