import type { Provider } from '../../../schemas/identity'
import { instantIn, instantOf } from '../../clock'
import type { Installation } from '../../context'
import { briefCookie } from '../briefCookie'
import { drawToken, hashOf } from './departureSecrets'

/** How long somebody may stay with a provider, in milliseconds: time to find a telephone and to mistype twice. */
const longest = 20 * 60_000

/** What only the browser that departed has. */
export const departureCookie = briefCookie('departure', longest)

type Departure = {
  readonly provider: Provider
  readonly issuer: string
  /** The account that the identity is to be linked to; null for signing in. */
  readonly accountId: string | null
  /** Where to go on. */
  readonly back: string
}

/** Keeps that somebody leaves for a provider; gives the token for their browser. */
export async function keepDeparture(
  { clock, database }: Installation,
  departure: Departure,
  token = drawToken(),
): Promise<string> {
  const row = { ...departure, tokenHash: hashOf(token), expiresAt: instantIn(clock, longest) }
  await database.write((tx) => tx.insertInto('departures').values(row).execute())
  return token
}

/** The departure of a token, once, and while it is not over; null otherwise. */
export async function takeDeparture(
  { clock, database }: Installation,
  token: string,
  { provider, issuer }: Pick<Departure, 'provider' | 'issuer'>,
): Promise<Departure | null> {
  const taken = await database.write((tx) =>
    tx
      .deleteFrom('departures')
      .where('tokenHash', '=', hashOf(token))
      .where('provider', '=', provider)
      .where('issuer', '=', issuer)
      .returning(['provider', 'issuer', 'accountId', 'back', 'expiresAt'])
      .executeTakeFirst(),
  )
  return taken !== undefined && taken.expiresAt > instantOf(clock) ? taken : null
}

/** Forgets who never came back, and who came and made no account. */
export async function sweepArrivals({ clock, database }: Installation): Promise<void> {
  const now = instantOf(clock)
  await database.write(async (tx) => {
    await tx.deleteFrom('departures').where('expiresAt', '<=', now).execute()
    await tx.deleteFrom('newcomers').where('expiresAt', '<=', now).execute()
  })
}
