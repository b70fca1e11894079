import type { Database, Tx } from '../database'
import { errors } from '../http/errors'

/**
 * The store as a call of somebody signed in writes to it: once their account was erased, nothing is kept of calls that
 * were under way, whatever they do.
 */
export function writesOf(database: Database, accountId: string): Database {
  const guarded =
    (write: Database['write']): Database['write'] =>
    (task) =>
      write(async (tx) => {
        await expectAccount(tx, accountId)
        return task(tx)
      })
  return { ...database, write: guarded(database.write), writeTogether: guarded(database.writeTogether) }
}

/** Throws 401 when the account was erased. */
export async function expectAccount(tx: Tx, accountId: string): Promise<void> {
  const erased = await tx
    .selectFrom('accounts')
    .select('id')
    .where('id', '=', accountId)
    .where('erasedAt', 'is not', null)
    .executeTakeFirst()
  if (erased !== undefined) throw errors.session.required()
}
