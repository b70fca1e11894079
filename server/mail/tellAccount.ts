import { accountEventKinds } from '../../schemas/accountEvent'
import type { Provider } from '../../schemas/identity'
import { keepEvent } from '../accounts/keepEvent'
import type { Clock } from '../clock'
import type { Tx } from '../database'
import { enqueueJob } from '../jobs/enqueueJob'
import type { AccountMail } from './accountMail'

/** The kind of the job that tells the owner of an account what has just changed. */
export const accountToldKind = 'mail.accountTold'

/**
 * Queues such a mail in the transaction of what it tells: to the account's own address, which keeps it among its events
 * too, or to that of a wish. `provider`: whose identity it is about; `operator`: who did it in the owner's place, and why.
 */
export async function tellAccount(
  tx: Tx,
  clock: Clock,
  told: {
    readonly what: AccountMail
    readonly accountId: string
    readonly wishId?: string
    readonly provider?: Provider
    readonly operator?: { readonly by: string; readonly reason: string }
  },
): Promise<void> {
  const { what, accountId, wishId, provider, operator } = told
  const payload = {
    what,
    account: accountId,
    ...(wishId === undefined ? {} : { wish: wishId }),
    ...(provider === undefined ? {} : { provider }),
  }
  await enqueueJob(tx, clock, { kind: accountToldKind, payload })
  const kind = accountEventKinds.find((known) => known === what)
  if (kind !== undefined && wishId === undefined)
    await keepEvent(tx, clock, { accountId, kind, provider, operator })
}
