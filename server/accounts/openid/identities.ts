import { v7 as newId } from 'uuid'
import type { Identity, Provider } from '../../../schemas/identity'
import { instantOf } from '../../clock'
import type { Installation } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'

/** What tells an identity: the provider's issuer and its own name for the person. */
export type Known = Pick<Row<'identities'>, 'issuer' | 'subject'>

/** The account that an identity leads to, or null. */
export async function accountWith(
  { database }: Pick<Installation, 'database'>,
  { issuer, subject }: Known,
): Promise<string | null> {
  const found = await database.read
    .selectFrom('identities')
    .select('accountId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return found?.accountId ?? null
}

/** Whether an account has an identity of a provider's: it may have one. */
export async function hasIdentity(
  { database }: Pick<Installation, 'database'>,
  accountId: string,
  provider: Provider,
): Promise<boolean> {
  const found = await database.read
    .selectFrom('identities')
    .select('id')
    .where('accountId', '=', accountId)
    .where('provider', '=', provider)
    .executeTakeFirst()
  return found !== undefined
}

/** Links an identity to an account, in a transaction; null when it leads to one, or the account has one of its provider. */
export async function insertIdentity(
  { clock }: Pick<Installation, 'clock'>,
  tx: Tx,
  { issuer, subject, provider }: Known & Pick<Row<'identities'>, 'provider'>,
  accountId: string,
): Promise<Identity | null> {
  const id = newId({ msecs: clock.now().getTime() })
  const identity = { id, accountId, provider, issuer, subject, linkedAt: instantOf(clock) }
  const linked = await tx
    .insertInto('identities')
    .values(identity)
    .onConflict((known) => known.doNothing())
    .returning(['id', 'provider', 'linkedAt'])
    .executeTakeFirst()
  return linked ?? null
}
