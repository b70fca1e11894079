import { parseArgs } from 'node:util'
import { type Clock, instantOf } from '../../clock'
import type { Config } from '../../config'
import { openDatabase } from '../../database'
import { addressOf, isAddress } from '../createAccount'
import { keepEvent } from '../keepEvent'
import { keepWish } from './askByMail'
import { giveUp } from './changeAddress'

/** How it is used. */
export const changeUsage =
  'npm run accounts -- change-address --email former@example.org --to new@example.org --reason "Identity card seen at the desk"\n' +
  'For somebody who no longer reads their former address. Make sure that it is them: the reason is kept. A link goes to the new address.'

/** The part of the configuration that it needs. */
type Needed = Pick<Config, 'data' | 'databaseUrl' | 'smtpUrl'>

/**
 * Stands for the former end of a change of address that a command line asks for: once the link that goes to the new
 * one is followed, the account has it. It is kept who vouched for the person and why. Gives what to say. Throws a
 * sentence, or how the command is used; nothing was changed then. The service may be running.
 */
export async function changeFromArguments(
  args: readonly string[],
  by: string,
  { config, clock }: { readonly config: Needed; readonly clock: Clock },
): Promise<string> {
  const { email, next, reason } = readArguments(args)
  if (config.smtpUrl === null)
    throw new Error('This service sends no mail: nobody could confirm the new address. Nothing was changed.')
  const database = await openDatabase(config, clock)
  try {
    await database.write(async (tx) => {
      const idOf = (address: string) =>
        tx.selectFrom('accounts').select(['id', 'locale']).where('email', '=', address).executeTakeFirst()
      const account = await idOf(email)
      if (account === undefined) throw new Error(`${email} has no account. Nothing was changed.`)
      if ((await idOf(next)) !== undefined)
        throw new Error(`${next} has an account already. Nothing was changed.`)
      const { id: accountId } = account
      const asking = { clock, locale: account.locale === 'en' ? 'en' : 'fr' } as const
      await giveUp(tx, accountId)
      await keepWish(asking, tx, { kind: 'formerAddress', email, accountId }, false)
      await keepWish(asking, tx, { kind: 'nextAddress', email: next, accountId })
      await tx
        .updateTable('accountWishes')
        .set({ usedAt: instantOf(clock) })
        .where('accountId', '=', accountId)
        .where('kind', '=', 'formerAddress')
        .execute()
      await keepEvent(tx, clock, { accountId, kind: 'addressVouched', operator: { by, reason } })
    })
  } finally {
    await database.close()
  }
  return `A link goes to ${next}: the address changes once it is followed, within 48 hours. Who vouched and why is kept.`
}

function readArguments(args: readonly string[]): { email: string; next: string; reason: string } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { email: { type: 'string' }, to: { type: 'string' }, reason: { type: 'string' } },
  })
  const [email, next] = [addressOf(values.email ?? ''), addressOf(values.to ?? '')]
  const reason = (values.reason ?? '').trim()
  const right = positionals.join() === 'change-address' && isAddress(next) && next !== email
  if (!right || email === '' || reason === '') throw new Error(changeUsage)
  return { email, next, reason }
}
