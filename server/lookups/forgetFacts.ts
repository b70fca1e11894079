import { instantOf } from '../clock'
import type { JobKind } from '../jobs/jobKind'

const hour = 3_600_000

/** The most facts remembered: the oldest ones go first. */
const most = 100_000

/** Once an hour, forgets what sources said too long ago, and what is too much. */
export const forgetFacts: JobKind = {
  everyMilliseconds: hour,
  async run({ database, clock }) {
    await database.write(async (tx) => {
      await tx.deleteFrom('rememberedFacts').where('expiresAt', '<=', instantOf(clock)).execute()
      const oldest = await tx
        .selectFrom('rememberedFacts')
        .select('askedAt')
        .orderBy('askedAt', 'desc')
        .offset(most)
        .limit(1)
        .executeTakeFirst()
      if (oldest === undefined) return
      await tx.deleteFrom('rememberedFacts').where('askedAt', '<=', oldest.askedAt).execute()
    })
    return 'done'
  },
}
