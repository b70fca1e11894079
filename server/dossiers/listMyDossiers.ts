import type { listMyDossiers as route } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import { accountOf, type Context } from '../context'
import { unreadIn, withUnread } from '../correspondence/messageStore'
import { filledSummary } from './dossierSummary'

/** The most dossiers a person's list shows. */
const most = 500

/** The dossiers that the caller fills, their own and as a guest, the last touched first; none that is in the trash. */
export async function listMyDossiers(context: Context): Promise<ResponseOf<typeof route>> {
  const { accountId } = accountOf(context)
  const rows = await context.database.read
    .selectFrom('dossiers')
    .selectAll()
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('ownerId', '=', accountId),
        eb('id', 'in', selectFrom('dossierGuests').select('dossierId').where('accountId', '=', accountId)),
      ]),
    )
    .where('deletedAt', 'is', null)
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const dossierIds = rows.filter(({ ownerId }) => ownerId === accountId).map(({ id }) => id)
  const unread = await unreadIn(context.database.read, { dossierIds, accountId, side: 'owner' })
  return {
    dossiers: await Promise.all(
      rows.map(async (row) => ({ ...(await filledSummary(context, row)), ...withUnread(unread, row) })),
    ),
  }
}
