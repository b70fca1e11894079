import { v7 as newId } from 'uuid'
import type { AccountEventKind } from '../../schemas/accountEvent'
import type { Provider } from '../../schemas/identity'
import { type Clock, instantIn, instantOf } from '../clock'
import type { Installation } from '../context'
import type { Tx } from '../database'
import type { Device } from './device'

/** How long what happened to an account is kept for its owner, in milliseconds. */
const keptFor = 365 * 24 * 3_600_000

type Happened = {
  readonly accountId: string
  readonly kind: AccountEventKind
  /** Where somebody signed in. */
  readonly device?: Device
  readonly provider?: Provider | undefined
  /** Of what the operator did: who at the machine, and how they knew the person. */
  readonly operator?: { readonly by: string; readonly reason: string } | undefined
}

/** Keeps what happens to an account, in the transaction that does it. */
export async function keepEvent(
  tx: Tx,
  clock: Clock,
  { accountId, kind, device, provider, operator }: Happened,
): Promise<void> {
  const event = {
    id: newId({ msecs: clock.now().getTime() }),
    accountId,
    kind,
    at: instantOf(clock),
    browser: device?.browser ?? null,
    system: device?.system ?? null,
    provider: provider ?? null,
    by: operator?.by ?? null,
    reason: operator?.reason ?? null,
  }
  await tx.insertInto('accountEvents').values(event).execute()
}

/** Forgets what happened long ago, but for what the operator did. */
export async function sweepEvents({ clock, database }: Installation): Promise<void> {
  await database.write((tx) =>
    tx
      .deleteFrom('accountEvents')
      .where('at', '<=', instantIn(clock, -keptFor))
      .where('by', 'is', null)
      .execute(),
  )
}
