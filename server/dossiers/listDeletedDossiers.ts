import type { ResponseOf } from '../../schemas/api/endpoint'
import type { listDeletedDossiers as route } from '../../schemas/api/instruction'
import { labelIn } from '../../schemas/label'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'

/** The most dossiers of a trash that are shown. */
const most = 100

/** The caller's own trash, the last deleted first. */
export async function listDeletedDossiers(context: Context): Promise<ResponseOf<typeof route>> {
  const { clock, database, definitions, locale } = context
  const rows = await database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('ownerId', '=', accountOf(context).accountId)
    .where('deletedAt', 'is not', null)
    .where('purgeAt', '>', instantOf(clock))
    .orderBy('deletedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  const dossiers = await Promise.all(
    rows.map(async ({ id, number, revisionId, version, deletedAt, purgeAt }) => {
      const { procedure } = await definitions.of(revisionId)
      const procedureTitle = labelIn(procedure.title, locale)
      return {
        id,
        number,
        procedureTitle,
        submitted: version > 0,
        deletedAt: deletedAt ?? '',
        purgeAt: purgeAt ?? '',
      }
    }),
  )
  return { dossiers }
}
