import { instantOf } from '../clock'
import type { Tx } from '../database'
import type { JobKind } from '../jobs/jobKind'

const hour = 3_600_000

/** The most facts remembered: the oldest ones go first. */
const mostRemembered = 100_000

/** Once an hour, forgets what sources said too long ago, and what is too much. */
export const forgetFacts: JobKind = {
  everyMilliseconds: hour,
  async run({ database, clock }) {
    const now = instantOf(clock)
    await database.write((tx) => forget(tx, now))
    return 'done'
  },
}

/** Forgets what has expired at an instant, and the oldest of what is over the most. */
export async function forget(tx: Tx, now: string, most = mostRemembered): Promise<void> {
  await tx.deleteFrom('rememberedFacts').where('expiresAt', '<=', now).execute()
  const oldest = await tx
    .selectFrom('rememberedFacts')
    .select('askedAt')
    .orderBy('askedAt', 'desc')
    .offset(most)
    .limit(1)
    .executeTakeFirst()
  if (oldest === undefined) return
  await tx.deleteFrom('rememberedFacts').where('askedAt', '<=', oldest.askedAt).execute()
}
