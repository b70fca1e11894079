import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database'

/** What holds rows of one account, by their `accountId`. */
export type TablesOfAccounts = readonly RawBuilder<unknown>[]

/**
 * Every table that has an `accountId`: sessions, roles, second factors, linked identities, whatever a later version
 * adds. What has to outlive an account names it otherwise (`authorId`, `actorId`, `ownerId`).
 */
export async function tablesOfAccounts({ read }: Pick<Database, 'read'>): Promise<TablesOfAccounts> {
  const tables = await read.introspection.getTables()
  const names = tables.filter(({ columns }) => columns.some((column) => column.name === 'accountId'))
  return names.map(({ name }) => sql.table(name))
}
