import { v7 as newId } from 'uuid'
import type { Identity, Provider } from '../../../schemas/identity'
import { instantOf } from '../../clock'
import type { Installation } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'
import { hashOf } from './departureSecrets'

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

/** Keeps with a session where its provider's own is ended; with none, there is nothing to keep. */
export async function keepFarewell(
  { database }: Pick<Installation, 'database'>,
  token: string,
  { provider, farewell }: Pick<Row<'newcomers'>, 'provider' | 'farewell'>,
): Promise<void> {
  if (farewell === null) return
  const row = { tokenHash: hashOf(token), provider, address: farewell }
  await database.write((tx) =>
    tx
      .insertInto('farewells')
      .values(row)
      .onConflict((known) => known.column('tokenHash').doUpdateSet({ provider, address: farewell }))
      .execute(),
  )
}

/** Where the provider's session is ended that this one began with, or null. */
export async function farewellOf(
  { database }: Pick<Installation, 'database'>,
  token: string,
): Promise<Pick<Row<'farewells'>, 'provider' | 'address'> | null> {
  const found = await database.read
    .selectFrom('farewells')
    .select(['provider', 'address'])
    .where('tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  return found ?? null
}
