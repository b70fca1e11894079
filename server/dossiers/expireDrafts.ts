import { instantIn, instantOf } from '../clock'
import type { Installation } from '../context'
import type { Tx } from '../database'
import type { JobKind } from '../jobs/jobKind'
import { isClockSteady } from '../jobs/steadyClock'
import { enqueueNotice } from '../mail/enqueueNotice'
import { appendEvent } from './appendEvent'
import { trashMilliseconds } from './deleteDraft'
import type { Dossier } from './findDossier'
import { dueOf, lifetimeOf } from './lifetime'

/** How long a draft is left alone before its owner is reminded of it, in milliseconds. */
const quiet = 14 * 24 * 3_600_000

/** Drafts looked at in one go. */
const page = 200

type Step = 'remind' | 'tell' | 'expire'

/**
 * Once an hour, looks after drafts that nobody has written to for long: their owner is reminded once, told two weeks
 * before their procedure's time is over, and only then do they go to the trash. Any save begins it anew.
 */
export const expireDrafts: JobKind = {
  everyMilliseconds: 3_600_000,
  async run(installation) {
    const { database, clock, log } = installation
    const steady = await isClockSteady(installation, 'drafts.expire')
    if (!steady) log.warn('the clock has jumped: no draft goes before it went on for a day')
    for (let after = ''; ; ) {
      const drafts = await database.read
        .selectFrom('dossiers')
        .selectAll()
        .where('state', '=', 'draft')
        .where('deletedAt', 'is', null)
        .where('updatedAt', '<=', instantIn(clock, -quiet))
        .where('id', '>', after)
        .orderBy('id')
        .limit(page)
        .execute()
      for (const draft of drafts) {
        const step = await stepFor(installation, draft)
        if (step === null || (step === 'expire' && !steady)) continue
        await database.write((tx) => take(installation, tx, draft, step))
      }
      const last = drafts.at(-1)
      if (last === undefined || drafts.length < page) return 'done'
      after = last.id
    }
  },
}

async function stepFor(installation: Installation, draft: Dossier): Promise<Step | null> {
  const lifetime = await lifetimeOf(installation, draft)
  if (lifetime === null) return null
  const due = dueOf(installation, lifetime, draft.expiryToldAt)
  if (due !== null) return due === 'wait' ? null : due
  const reminded = draft.remindedAt !== null && draft.remindedAt > draft.updatedAt
  return reminded ? null : 'remind'
}

/** Nothing is done to a draft that was written to since it was looked at. */
async function take({ clock }: Installation, tx: Tx, draft: Dossier, step: Step): Promise<void> {
  const now = instantOf(clock)
  const set = {
    remind: { remindedAt: now },
    tell: { expiryToldAt: now },
    expire: { deletedAt: now, purgeAt: instantIn(clock, trashMilliseconds), updatedAt: now },
  }[step]
  const taken = await tx
    .updateTable('dossiers')
    .set(set)
    .where('id', '=', draft.id)
    .where('state', '=', 'draft')
    .where('deletedAt', 'is', null)
    .where('updatedAt', '=', draft.updatedAt)
    .returning('id')
    .executeTakeFirst()
  if (taken === undefined) return
  if (step !== 'expire') {
    const what = step === 'remind' ? 'abandoned' : 'expiring'
    await enqueueNotice(tx, clock, { dossierId: draft.id, what })
    return
  }
  const event = { dossierId: draft.id, at: now, kind: 'expire', actorId: null } as const
  await appendEvent(tx, { ...event, from: 'draft', to: null })
}
