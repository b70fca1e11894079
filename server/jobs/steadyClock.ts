import { instantIn, instantOf } from '../clock'
import type { Installation } from '../context'

const day = 24 * 3_600_000

/** A longer silence is a clock that jumped, or a service that was away: either way people come before deletions. */
const longestSilence = 7 * day

/**
 * Whether the clock may be believed by work that deletes: it has not gone back, nor ahead by more than seven days, since
 * this work was last done; where it has, not before it went on for a day.
 */
export async function isClockSteady({ database, clock }: Installation, work: string): Promise<boolean> {
  const now = instantOf(clock)
  const last = await database.read
    .selectFrom('clockReadings')
    .selectAll()
    .where('name', '=', work)
    .executeTakeFirst()
  const jumped = last !== undefined && (now < last.lastAt || last.lastAt < instantIn(clock, -longestSilence))
  const steadySince = jumped ? now : (last?.steadySince ?? null)
  await database.write((tx) =>
    tx
      .insertInto('clockReadings')
      .values({ name: work, lastAt: now, steadySince })
      .onConflict((known) => known.column('name').doUpdateSet({ lastAt: now, steadySince }))
      .execute(),
  )
  return steadySince === null || steadySince <= instantIn(clock, -day)
}
