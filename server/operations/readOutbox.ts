import type { Context } from '../context'
import { completionKind } from '../lookups/laterFacts'

/** How many mails wait, left, will not leave, and how many versions no source completed: numbers only. */
export async function readOutbox({ database, config }: Context) {
  const rows = await database.read
    .selectFrom('jobs')
    .select(['state', ({ fn }) => fn.countAll<number>().as('mails')])
    .where('kind', 'like', 'mail.%')
    .groupBy('state')
    .execute()
  const abandoned = await database.read
    .selectFrom('jobs')
    .select(({ fn }) => fn.countAll<number>().as('versions'))
    .where('kind', '=', completionKind)
    .where('state', '=', 'failed')
    .executeTakeFirstOrThrow()
  const count = (...states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { mails }) => sum + Number(mails), 0)
  return {
    mailServer: config.smtpUrl !== null,
    waiting: count('waiting', 'running'),
    sent: count('done'),
    failed: count('failed'),
    unconfigured: count('unconfigured'),
    abandonedCompletions: Number(abandoned.versions),
  }
}
