import type { Context } from '../context'
import type { Tx } from '../database'

/**
 * Throws a refusal where nothing leads to the account any more, in the transaction that took something away: neither a
 * password, nor a passkey, nor an identity of a provider that this installation knows.
 */
export async function expectWayIn(
  { providers }: Pick<Context, 'providers'>,
  tx: Tx,
  accountId: string,
  lastWay: () => Error,
): Promise<void> {
  // Of two at once, the second waits here and sees what the first has left.
  const account = await tx
    .updateTable('accounts')
    .set((row) => ({ passwordHash: row.ref('passwordHash') }))
    .where('id', '=', accountId)
    .returning('passwordHash')
    .executeTakeFirst()
  if (typeof account?.passwordHash === 'string') return
  const passkeys = await tx.selectFrom('passkeys').select('id').where('accountId', '=', accountId).execute()
  const linked = await tx
    .selectFrom('identities')
    .select('issuer')
    .where('accountId', '=', accountId)
    .execute()
  const issuers = new Set([...providers.values()].map(({ issuer }) => issuer))
  if (passkeys.length === 0 && !linked.some(({ issuer }) => issuers.has(issuer))) throw lastWay()
}
