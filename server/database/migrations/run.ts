import { sql } from 'kysely'
import type { Dialect, Guard, Tx } from '../dialects/dialect'

/** Runs statements one after the other. */
export async function run(tx: Tx, ...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

/** Sets guards up: from then on the database itself refuses what they forbid. */
export async function guard(tx: Tx, dialect: Dialect, ...guards: readonly Guard[]): Promise<void> {
  for (const each of guards) await run(tx, ...dialect.guard(each))
}
