import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readHoldings, readOwnAccount } from '../../../schemas/api/ownAccount'

/** What the account holds, and how its owner proves who they are. */
export type HoldingsProps = {
  readonly holdings: ResponseOf<typeof readHoldings>
  readonly own: ResponseOf<typeof readOwnAccount>
}
