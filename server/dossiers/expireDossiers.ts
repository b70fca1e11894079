import { finalStates } from '../../forms/lifecycle'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { JobKind } from '../jobs/jobKind'
import { isClockSteady } from '../jobs/steadyClock'
import { enqueueNotice } from '../mail/enqueueNotice'
import type { Dossier } from './findDossier'
import { dueOf, lifetimeOf } from './lifetime'
import { purgeDossier } from './purgeDossier'

/** Decided dossiers looked at in one go. */
const page = 200

/**
 * Once an hour, ends the keeping of decided dossiers: their owner is told two weeks before the time their procedure gives is
 * over, and only then are they purged. One that is taken up again stays, and is counted anew from its next decision.
 */
export const expireDossiers: JobKind = {
  everyMilliseconds: 3_600_000,
  async run(installation) {
    const { database, log } = installation
    const steady = await isClockSteady(installation, 'dossiers.expire')
    if (!steady) log.warn('the clock has jumped: no dossier goes before it went on for a day')
    for (let after = ''; ; ) {
      const decided = await database.read
        .selectFrom('dossiers')
        .selectAll()
        .where('state', 'in', finalStates)
        .where('deletedAt', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(page)
        .execute()
      for (const dossier of decided) await look(installation, dossier, steady)
      const last = decided.at(-1)
      if (last === undefined || decided.length < page) return 'done'
      after = last.id
    }
  },
}

async function look(installation: Installation, dossier: Dossier, steady: boolean): Promise<void> {
  const lifetime = await lifetimeOf(installation, dossier)
  const due = lifetime && dueOf(installation, lifetime, dossier.expiryToldAt)
  if (due === 'tell') await tell(installation, dossier)
  if (due === 'expire' && steady)
    await purgeDossier(installation, {
      id: dossier.id,
      reason: (now) => (isAsSeen(now, dossier) ? 'retention' : null),
    })
}

async function tell({ database, clock }: Installation, dossier: Dossier): Promise<void> {
  await database.write(async (tx) => {
    const told = await tx
      .updateTable('dossiers')
      .set({ expiryToldAt: instantOf(clock) })
      .where('id', '=', dossier.id)
      .where('state', '=', dossier.state)
      .where('updatedAt', '=', dossier.updatedAt)
      .where('deletedAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (told) await enqueueNotice(tx, clock, { dossierId: dossier.id, what: 'expiringDossier' })
  })
}

/** Whether nothing happened to a dossier since it was looked at: every move of its life changes `updatedAt`. */
function isAsSeen(now: Dossier, seen: Dossier): boolean {
  return now.state === seen.state && now.updatedAt === seen.updatedAt && now.deletedAt === null
}
