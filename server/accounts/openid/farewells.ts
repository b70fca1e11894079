import type { Provider } from '../../../schemas/identity'
import type { Installation } from '../../context'
import type { Row } from '../../database/tables'
import { hashOf } from './departureSecrets'

/** Where a provider's own session is ended, once ours is: the address holds an ID token. */
export type Farewell = { readonly provider: Provider; readonly address: string }

/** The same as the store has it: `sealed` opens for the one row that it was sealed for. */
export type SealedFarewell = { readonly provider: Provider; readonly sealed: string }

type Sealing = Pick<Installation, 'seals'>
type Keeping = Pick<Installation, 'database' | 'seals'>

/** Keeps it with a session, in place of any before. */
export async function keepFarewell(
  { database, seals }: Keeping,
  token: string,
  { provider, address: told }: Farewell,
): Promise<void> {
  const tokenHash = hashOf(token)
  const address = seals.seal(told, tokenHash)
  await database.write((tx) =>
    tx
      .insertInto('farewells')
      .values({ tokenHash, provider, address })
      .onConflict((known) => known.column('tokenHash').doUpdateSet({ provider, address }))
      .execute(),
  )
}

/** Where the provider's session is ended that this one began with; null where it began otherwise, or cannot be read. */
export async function farewellOf({ database, seals }: Keeping, token: string): Promise<Farewell | null> {
  const tokenHash = hashOf(token)
  const found = await database.read
    .selectFrom('farewells')
    .select(['provider', 'address'])
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  if (found === undefined) return null
  return openFarewell({ seals }, { provider: found.provider, sealed: found.address }, tokenHash)
}

/** Keeps it for the session that a second step opens. */
export async function keepHalfFarewell(
  { database, seals }: Keeping,
  halfToken: string,
  { provider, address }: Farewell,
): Promise<void> {
  const tokenHash = hashOf(halfToken)
  const kept = { farewellProvider: provider, farewell: seals.seal(address, tokenHash) }
  await database.write((tx) =>
    tx.updateTable('halfSessions').set(kept).where('tokenHash', '=', tokenHash).execute(),
  )
}

/** The farewell of somebody who came from a provider and has no account yet. */
export function farewellOfNewcomer(
  sealing: Sealing,
  { id, provider, farewell }: Pick<Row<'newcomers'>, 'id' | 'provider' | 'farewell'>,
): Farewell | null {
  return farewell === null ? null : openFarewell(sealing, { provider, sealed: farewell }, id)
}

/** It, where a key of this installation opens it. */
export function openFarewell(
  { seals }: Sealing,
  { provider, sealed }: SealedFarewell,
  about: string,
): Farewell | null {
  const address = seals.open(sealed, about)
  return address === null ? null : { provider, address }
}
