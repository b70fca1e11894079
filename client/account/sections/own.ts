import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readOwnAccount } from '../../../schemas/api/ownAccount'

/** What a section is given: the account beyond its session, and how to read it anew. */
export type OwnProps = {
  readonly own: ResponseOf<typeof readOwnAccount>
  reload(): void
}
