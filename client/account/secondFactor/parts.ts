import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { readSecondFactor } from '../../../schemas/api/secondFactor'

/** The second factors of the account, as they were read. */
export type Factors = ResponseOf<typeof readSecondFactor>

/** What each part of the section gets. */
export type PartProps = {
  readonly factors: Factors
  /** Something changed: with the recovery codes to show, if any were made. */
  onChanged(codes?: readonly string[]): void
}

/** How many factors there are, beside the password. */
export function countOf({ app, passkeys }: Factors): number {
  return (app ? 1 : 0) + passkeys.length
}
