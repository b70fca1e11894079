import { Check } from 'typebox/value'
import { Opinion } from '../../schemas/opinion'
import type { Installation } from '../context'

/** What an account said of a dossier of its own; nothing when it has not. */
export async function opinionOf(
  { database }: Installation,
  { dossierId, accountId }: { readonly dossierId: string; readonly accountId: string },
): Promise<Opinion | undefined> {
  const opinion = await database.read
    .selectFrom('opinions')
    .select(['score', 'comment'])
    .where('dossierId', '=', dossierId)
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  return Check(Opinion, opinion) ? opinion : undefined
}
