import { dateAfter } from '../../forms/engine/calendar'
import { finalStates } from '../../forms/lifecycle'
import { dateIn, instantIn, instantOf } from '../clock'
import type { Installation } from '../context'
import type { Tx } from '../database'
import { stateOf } from './dossierState'
import type { Dossier } from './findDossier'

/** How long before a dossier goes its owner is told, in milliseconds. */
const tellingMilliseconds = 14 * 24 * 3_600_000

/** How long a dossier has left: `goes` is the date on which it may go (its procedure's time zone), `since` an instant. */
export type Lifetime = { readonly since: string; readonly goes: string; readonly timeZone: string }

type Reading = Pick<Installation, 'definitions' | 'database'>

/**
 * What its revision promised: a draft is kept from the last time it was written to, a dossier from its last decision.
 * Null in between, where nothing goes.
 */
export async function lifetimeOf(
  { definitions, database }: Reading,
  dossier: Dossier,
): Promise<Lifetime | null> {
  const { procedure } = await definitions.of(dossier.revisionId)
  const timeZone = procedure.timeZone ?? 'Europe/Paris'
  const draft = stateOf(dossier) === 'draft'
  const since = draft ? dossier.updatedAt : await decidedAt(database.read, dossier)
  if (since === null) return null
  const { retention } = procedure
  const goes = dateAfter(dayOf(since, timeZone), draft ? retention.draft : retention.afterDecision)
  return goes === undefined ? null : { since, goes, timeZone }
}

/** When a dossier was decided last; null while it is not. */
async function decidedAt(read: Pick<Tx, 'selectFrom'>, dossier: Dossier): Promise<string | null> {
  const state = stateOf(dossier)
  if (!finalStates.some((final) => final === state)) return null
  const decided = await read
    .selectFrom('dossierEvents')
    .select((event) => event.fn.max('at').as('at'))
    .where('dossierId', '=', dossier.id)
    .where('toState', '=', state)
    .where('fromState', '<>', state)
    .executeTakeFirst()
  return decided?.at ?? null
}

/** What is due of it: `expire` only once its owner has been told for two weeks; null while there is more time than that. */
export function dueOf(
  { clock }: Pick<Installation, 'clock'>,
  { since, goes, timeZone }: Lifetime,
  toldAt: string | null,
): 'tell' | 'wait' | 'expire' | null {
  if (dayOf(instantIn(clock, tellingMilliseconds), timeZone) < goes) return null
  if (toldAt === null || toldAt <= since) return 'tell'
  const waited = toldAt <= instantIn(clock, -tellingMilliseconds)
  return waited && dayOf(instantOf(clock), timeZone) >= goes ? 'expire' : 'wait'
}

/**
 * The date on which a dossier goes, once that is within two weeks, as lists and mails tell it: never sooner than two weeks
 * after its owner was told. Null of any other.
 */
export async function goesSoon(
  installation: Pick<Installation, 'definitions' | 'database' | 'clock'>,
  dossier: Dossier,
): Promise<string | null> {
  // Of a decided dossier, only one that its owner was told of is looked at: lists are long, and its decision is read apart.
  if (stateOf(dossier) !== 'draft' && dossier.expiryToldAt === null) return null
  const lifetime = await lifetimeOf(installation, dossier)
  if (lifetime === null || dueOf(installation, lifetime, dossier.expiryToldAt) === null) return null
  const { since, goes, timeZone } = lifetime
  const told = dossier.expiryToldAt
  const from = told !== null && told > since ? Date.parse(told) : installation.clock.now().getTime()
  const waited = dayOf(new Date(from + tellingMilliseconds).toISOString(), timeZone)
  return waited > goes ? waited : goes
}

function dayOf(instant: string, timeZone: string): string {
  return dateIn({ now: () => new Date(instant) }, timeZone)
}
