import type { Context } from '../../context'
import type { Ladder } from '../../http/limits'
import { tooMany } from '../attempts'

/** Wrong codes for one account, wherever from, by whoever has its password: of a million, three are good at a time. */
const perAccount: Ladder = {
  name: 'secondFactor',
  steps: [
    { times: 5, seconds: 60 },
    { times: 20, seconds: 3600 },
    { times: 60, seconds: 86_400 },
  ],
}

/** Counts a code before it is looked at; gives what takes it off again when it was right. Throws 429 after too many. */
export async function countCode({ limits }: Context, accountId: string): Promise<() => Promise<void>> {
  const attempt = await limits.climb(perAccount, accountId)
  if (attempt.waitSeconds > 0) throw tooMany(attempt.waitSeconds)
  return () => attempt.giveBack()
}
