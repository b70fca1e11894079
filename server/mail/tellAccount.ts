import type { Provider } from '../../schemas/identity'
import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'
import type { AccountMail } from './accountMail'

/** The kind of the job that tells the owner of an account what has just changed. */
export const accountToldKind = 'mail.accountTold'

/**
 * Queues such a mail in the transaction of what it tells: to the account's own address, or to that of a wish. `provider`:
 * whose identity it is about.
 */
export async function tellAccount(
  tx: Tx,
  clock: Clock,
  told: {
    readonly what: AccountMail
    readonly accountId: string
    readonly wishId?: string
    readonly provider?: Provider
  },
): Promise<void> {
  const { what, accountId, wishId, provider } = told
  const payload = {
    what,
    account: accountId,
    ...(wishId === undefined ? {} : { wish: wishId }),
    ...(provider === undefined ? {} : { provider }),
  }
  await enqueueJob(tx, clock, { kind: accountToldKind, payload })
}
