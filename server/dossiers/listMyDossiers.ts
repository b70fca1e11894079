import type { listMyDossiers as route } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import { accountOf, type Context } from '../context'
import { dossierSummary } from './dossierSummary'

/** The most dossiers a person's list shows. */
const most = 500

/** The caller's own dossiers, the last touched first; what is in the trash is not among them. */
export async function listMyDossiers(context: Context): Promise<ResponseOf<typeof route>> {
  const rows = await context.database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('ownerId', '=', accountOf(context).accountId)
    .where('deletedAt', 'is', null)
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return { dossiers: await Promise.all(rows.map((row) => dossierSummary(context, row))) }
}
