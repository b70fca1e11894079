import type { Context } from '../context'

/** How many mails wait, left, will not leave: numbers only, no address and no content. */
export async function readMailCounts({ database, config }: Context) {
  const rows = await database.read
    .selectFrom('jobs')
    .select(['state', ({ fn }) => fn.countAll<number>().as('mails')])
    .where('kind', 'like', 'mail.%')
    .groupBy('state')
    .execute()
  const count = (...states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { mails }) => sum + Number(mails), 0)
  return {
    mailServer: config.smtpUrl !== null,
    waiting: count('waiting', 'running'),
    sent: count('done'),
    failed: count('failed'),
    unconfigured: count('unconfigured'),
  }
}
