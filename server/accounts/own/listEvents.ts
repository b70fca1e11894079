import { Check } from 'typebox/value'
import { AccountEvent } from '../../../schemas/accountEvent'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { listAccountEvents } from '../../../schemas/api/ownAccount'
import { accountOf, type Context, type Installation } from '../../context'

/** How many are told. */
const most = 10

/** What happened to the account last, the latest first. Who did it at the operator's, and why, is the operator's. */
export async function listEvents(context: Context): Promise<ResponseOf<typeof listAccountEvents>> {
  return { events: await eventsOf(context, accountOf(context).accountId, most) }
}

/** What happened to an account, the latest first: all that is kept, or so many. */
export async function eventsOf(
  { database }: Pick<Installation, 'database'>,
  accountId: string,
  count?: number,
): Promise<AccountEvent[]> {
  const kept = database.read
    .selectFrom('accountEvents')
    .select(['id', 'kind', 'at', 'browser', 'system', 'provider'])
    .where('accountId', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
  const rows = await (count === undefined ? kept : kept.limit(count)).execute()
  // A later version may keep kinds that this one has no words for.
  return rows.filter((row) => Check(AccountEvent, row))
}
