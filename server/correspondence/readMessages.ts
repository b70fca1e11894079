import { sql } from 'kysely'
import type { BodyOf } from '../../schemas/api/endpoint'
import type { readMessages as route } from '../../schemas/api/messages'
import { accountOf, type Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'

/** Keeps how far the account has read; a number beyond the last message counts as the last. */
export async function readMessages(
  { account, database, ...context }: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<void> {
  const { accountId } = accountOf({ account, database, ...context })
  await database.write(async (tx) => {
    const last = await tx
      .selectFrom('messages')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('dossierId', '=', loaded.id)
      .executeTakeFirst()
    const number = Math.min(body.number, Number(last?.number ?? 0))
    if (number === 0) return
    await tx
      .insertInto('messageReadings')
      .values({ dossierId: loaded.id, accountId, number })
      .onConflict((conflict) =>
        conflict
          .columns(['dossierId', 'accountId'])
          .doUpdateSet({ number })
          .where(sql.ref('messageReadings.number'), '<', number),
      )
      .execute()
  })
}
