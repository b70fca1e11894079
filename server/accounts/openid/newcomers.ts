import { v7 as newId } from 'uuid'
import type { Provider } from '../../../schemas/identity'
import { instantIn, instantOf } from '../../clock'
import type { Installation } from '../../context'
import type { Row } from '../../database/tables'
import { briefCookie } from '../briefCookie'
import { drawToken, hashOf } from './departureSecrets'
import type { Person } from './identify'

/** How long somebody new has to make an account or to find their own, in milliseconds. */
const longest = 30 * 60_000

/** What only the browser of a newcomer has. */
export const newcomerCookie = briefCookie('newcomer', longest)

/** Keeps who came from a provider and is not known yet; gives the token for their browser. */
export async function keepNewcomer(
  { clock, database, seals }: Installation,
  person: Person & { readonly provider: Provider; readonly issuer: string; readonly back: string },
): Promise<string> {
  const token = drawToken()
  const id = newId({ msecs: clock.now().getTime() })
  const row = {
    ...person,
    id,
    farewell: person.farewell === null ? null : seals.seal(person.farewell, id),
    tokenHash: hashOf(token),
    confirmed: person.confirmed ? 1 : 0,
    codeEmail: null,
    codeHash: null,
    tries: 0,
    expiresAt: instantIn(clock, longest),
  }
  await database.write((tx) => tx.insertInto('newcomers').values(row).execute())
  return token
}

/** The newcomer of a token, or null where there is none any more. */
export async function newcomerOf(
  { clock, database }: Installation,
  token: string | null,
): Promise<Row<'newcomers'> | null> {
  if (token === null) return null
  const newcomer = await database.read
    .selectFrom('newcomers')
    .selectAll()
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', instantOf(clock))
    .executeTakeFirst()
  return newcomer ?? null
}
