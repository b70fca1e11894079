import { sql } from 'kysely'
import type { MessageSide } from '../../schemas/message'
import type { Tx } from '../database'

type Reading = Pick<Tx, 'selectFrom'>

/** The messages of a dossier with their authors' names, in their order. */
export function messagesOf(from: Reading, dossierId: string) {
  return from
    .selectFrom('messages')
    .innerJoin('accounts', 'accounts.id', 'messages.authorId')
    .selectAll('messages')
    .select('accounts.name')
    .where('dossierId', '=', dossierId)
    .orderBy('number')
}

/** How many messages of the other side an account has not read, by dossier; a dossier without any is absent. */
export async function unreadIn(
  from: Reading,
  { dossierIds, accountId, side }: Unread,
): Promise<ReadonlyMap<string, number>> {
  if (dossierIds.length === 0) return new Map()
  const rows = await from
    .selectFrom('messages')
    .leftJoin('messageReadings', (join) =>
      join
        .onRef('messageReadings.dossierId', '=', 'messages.dossierId')
        .on('messageReadings.accountId', '=', accountId),
    )
    .select('messages.dossierId')
    .select(({ fn }) => fn.countAll().as('unread'))
    .where('messages.dossierId', 'in', dossierIds)
    .where('messages.side', '<>', side)
    .where('messages.number', '>', sql<number>`coalesce(${sql.ref('messageReadings.number')}, 0)`)
    .groupBy('messages.dossierId')
    .execute()
  return new Map(rows.map(({ dossierId, unread }) => [dossierId, Number(unread)]))
}

/** What a dossier in a list says of its unread messages: nothing where there are none. */
export function withUnread(
  unread: ReadonlyMap<string, number>,
  { id }: { readonly id: string },
): { unread?: number } {
  const count = unread.get(id)
  return count === undefined ? {} : { unread: count }
}

type Unread = {
  readonly dossierIds: readonly string[]
  readonly accountId: string
  /** The account's own. */
  readonly side: MessageSide
}
