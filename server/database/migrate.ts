import { sql } from 'kysely'
import { type Clock, instantOf } from '../clock'
import type { Dialect, Tx } from './dialects/dialect'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'

/**
 * Brings the schema to this version's: one transaction a step, its number recorded inside it, under a lock, so that
 * a step that is interrupted has not happened and two processes that start together take turns. Refuses a schema
 * that a later version has made, and touches nothing.
 */
export async function migrate(
  dialect: Dialect,
  clock: Clock,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  while (await migrateOnce(dialect, clock, steps));
}

function migrateOnce(dialect: Dialect, clock: Clock, steps: readonly Migration[]): Promise<boolean> {
  return dialect.transactAlone(async (tx) => {
    const version = await versionOf(tx, dialect)
    if (version > steps.length) throw new Error(newerSchema(version, steps.length))
    const step = steps[version]
    if (!step) return false
    await step.up(tx, dialect)
    await tx
      .insertInto('migrations')
      .values({ version: version + 1, name: step.name, appliedAt: instantOf(clock) })
      .execute()
    return true
  })
}

async function versionOf(tx: Tx, dialect: Dialect): Promise<number> {
  const { text, endTable } = dialect.words
  await sql
    .raw(
      `create table if not exists "migrations" ("version" integer primary key, "name" ${text} not null, ` +
        `"appliedAt" ${text} not null)${endTable}`,
    )
    .execute(tx)
  const last = await tx
    .selectFrom('migrations')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst()
  return last?.version ?? 0
}

function newerSchema(found: number, known: number): string {
  return (
    `This database was made by a later version of Guichet (schema ${found}; this version knows ${known}). ` +
    'Nothing was changed. Start that later version, or restore the backup taken before the upgrade.'
  )
}
