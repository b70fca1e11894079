import type { readDossier as route } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { DossierEvent } from '../../schemas/dossier'
import type { Context } from '../context'
import { offeredSources } from '../lookups/offeredSources'
import { receiptState } from '../mail/receiptState'
import { todayFor } from '../procedures/openRevision'
import { stateOf } from './dossierState'
import { dossierSummary } from './dossierSummary'
import type { Dossier } from './findDossier'
import { versionSummaries } from './versionStore'

/** A dossier with its own revision's definition, its versions, its history and how its last receipt fares. */
export async function readDossier(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const definition = await context.definitions.of(loaded.revisionId)
  return {
    dossier: await dossierSummary(context, loaded),
    revision: definition.revision,
    definition: definition.procedure,
    versions: await versionSummaries(context.database.read, loaded.id),
    events: await eventsOf(context, loaded),
    receipt: await receiptState(context, loaded.id),
    sources: offeredSources(context, definition.procedure),
    today: todayFor(context, definition),
  }
}

async function eventsOf({ database, config }: Context, { id }: Dossier): Promise<DossierEvent[]> {
  const rows = await database.read
    .selectFrom('dossierEvents')
    .leftJoin('accounts', 'accounts.id', 'dossierEvents.actorId')
    .select(['at', 'kind', 'fromState', 'toState', 'reason', 'version', 'accounts.name'])
    .where('dossierId', '=', id)
    .orderBy('dossierEvents.id')
    .execute()
  return rows.map(({ at, kind, fromState, toState, reason, version, name }) => ({
    at,
    kind,
    // What the service did by itself is told under its own name.
    actor: name ?? config.name,
    from: fromState === null ? null : stateOf({ state: fromState }),
    to: toState === null ? null : stateOf({ state: toState }),
    reason,
    version,
  }))
}
