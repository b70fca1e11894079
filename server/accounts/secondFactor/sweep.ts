import { instantIn, instantOf } from '../../clock'
import type { Installation } from '../../context'

/** Forgets half sessions and challenges that are over, and apps that nobody confirmed in a day. */
export async function sweepFactors({ clock, database }: Installation): Promise<void> {
  const now = instantOf(clock)
  await database.write(async (tx) => {
    await tx.deleteFrom('halfSessions').where('expiresAt', '<=', now).execute()
    await tx.deleteFrom('passkeyChallenges').where('expiresAt', '<=', now).execute()
    await tx
      .deleteFrom('codeApps')
      .where('confirmedAt', 'is', null)
      .where('createdAt', '<=', instantIn(clock, -24 * 3_600_000))
      .execute()
  })
}
