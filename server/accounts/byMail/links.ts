import { createHash, randomBytes } from 'node:crypto'
import { instantOf } from '../../clock'
import type { Installation } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import type { WishKind } from './askByMail'

/**
 * The token of a link for a wish: 32 random bytes, of which only the SHA-256 is kept. A mail that is sent again has
 * another one; both are good until one is used.
 */
export async function makeLink({ database }: Installation, wishId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await database.write((tx) =>
    tx
      .insertInto('accountLinks')
      .values({ tokenHash: hashOf(token), wishId })
      .execute(),
  )
  return token
}

/** The wish of a link: throws 409 when it is none, or was used, or is too old. */
export async function findLink(
  { clock, database }: Pick<Installation, 'clock' | 'database'>,
  token: string,
  kinds: readonly WishKind[],
  reading: Pick<Tx, 'selectFrom'> = database.read,
): Promise<Row<'accountWishes'>> {
  const wish = await reading
    .selectFrom('accountLinks')
    .innerJoin('accountWishes', 'accountWishes.id', 'accountLinks.wishId')
    .selectAll('accountWishes')
    .where('tokenHash', '=', hashOf(token))
    .where('kind', 'in', kinds)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', instantOf(clock))
    .executeTakeFirst()
  if (wish === undefined) throw errors.account.linkOver()
  return wish
}

/** Uses a link, once, in the transaction that does what it is for. */
export async function useLink(
  installation: Pick<Installation, 'clock' | 'database'>,
  tx: Tx,
  token: string,
  kinds: readonly WishKind[],
): Promise<Row<'accountWishes'>> {
  const wish = await findLink(installation, token, kinds, tx)
  const usedAt = instantOf(installation.clock)
  await tx.updateTable('accountWishes').set({ usedAt }).where('id', '=', wish.id).execute()
  return wish
}

/** Forgets the wishes that are over, and with them their links. */
export async function sweepWishes({ clock, database }: Installation): Promise<void> {
  await database.write((tx) =>
    tx.deleteFrom('accountWishes').where('expiresAt', '<=', instantOf(clock)).execute(),
  )
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
