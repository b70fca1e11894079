import { parseArgs } from 'node:util'
import type { Clock } from '../../clock'
import type { Config } from '../../config'
import { openDatabase } from '../../database'
import { tellAccount } from '../../mail/tellAccount'
import { addressOf } from '../createAccount'
import { askedOf } from './askedOf'
import { closeHalves } from './halfSession'

/** How it is used. */
export const removeUsage =
  'npm run accounts -- remove-factors --email who@example.org --reason "Identity card seen at the desk"\n' +
  'For somebody who lost them all. Make sure that it is them: the reason is kept, and their owner is told by mail.'

/**
 * Removes every second factor of the account that a command line names, for somebody who lost them all: their password,
 * or another one by mail, opens it again. Its sessions end, since who holds what was lost may be in one; it is kept who did
 * it and why, and its owner is told. Gives what to say. Throws a sentence, or how the command is used; nothing was changed
 * then. The service may be running.
 */
export async function removeFromArguments(
  args: readonly string[],
  by: string,
  { config, clock }: { readonly config: Pick<Config, 'data' | 'databaseUrl'>; readonly clock: Clock },
): Promise<string> {
  const { email, reason } = readArguments(args)
  const database = await openDatabase(config, clock)
  try {
    await database.write(async (tx) => {
      const account = await tx
        .selectFrom('accounts')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirst()
      if (account === undefined) throw new Error(`${email} has no account. Nothing was changed.`)
      const { id: accountId } = account
      if ((await askedOf(tx, accountId)) === null)
        throw new Error(`${email} has no second factor. Nothing was changed.`)
      for (const table of ['codeApps', 'passkeys', 'recoveryCodes', 'sessions'] as const)
        await tx.deleteFrom(table).where('accountId', '=', accountId).execute()
      await closeHalves(tx, accountId)
      await tellAccount(tx, clock, { what: 'factorsRemoved', accountId, operator: { by, reason } })
    })
  } finally {
    await database.close()
  }
  return 'Removed, and its sessions ended. Their owner is told by mail; who did it and why is kept.'
}

function readArguments(args: readonly string[]): { email: string; reason: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { email: { type: 'string' }, reason: { type: 'string' } },
  })
  const [email, reason] = [addressOf(values.email ?? ''), (values.reason ?? '').trim()]
  if (positionals.join() !== 'remove-factors' || email === '' || reason === '') throw new Error(removeUsage)
  return { email, reason }
}
