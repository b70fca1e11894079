import { instantOf } from '../clock'
import type { JobKind } from '../jobs/jobKind'
import { isClockSteady } from '../jobs/steadyClock'
import { purgeDossier } from './purgeDossier'

const hour = 3_600_000

/** Dossiers purged between two looks at what is due. */
const page = 50

/** Once an hour, purges dossiers whose time in the trash is over. */
export const purgeTrash: JobKind = {
  everyMilliseconds: hour,
  async run(installation) {
    const { database, clock, log } = installation
    if (!(await isClockSteady(installation, 'trash.purge'))) {
      log.warn('the clock has jumped: nothing is purged before it went on for a day')
      return 'done'
    }
    for (;;) {
      const now = instantOf(clock)
      const due = await database.read
        .selectFrom('dossiers')
        .select('id')
        .where('purgeAt', '<=', now)
        .orderBy('purgeAt')
        .limit(page)
        .execute()
      for (const { id } of due)
        await purgeDossier(installation, {
          id,
          reason({ purgeAt, submittedAt }) {
            // It may have been taken back meanwhile.
            if (purgeAt === null || purgeAt > now) return null
            return submittedAt === null ? 'trash' : 'withdrawn'
          },
        })
      if (due.length < page) return 'done'
    }
  },
}
