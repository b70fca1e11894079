import type { Procedure } from '../../forms/fields'
import type { readDossier as route } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { Opinion } from '../../schemas/opinion'
import { accountOf, type Context } from '../context'
import { heldFrom } from '../documents/heldFrom'
import { silenceOf } from '../documents/silence'
import { uninvitedTo } from '../invitations/undeliveredOf'
import { offeredSources } from '../lookups/offeredSources'
import { isUndelivered, receiptState } from '../mail/receiptState'
import { opinionOf } from '../opinions/opinionOf'
import { todayFor } from '../procedures/todayFor'
import { filledSummary } from './dossierSummary'
import type { Dossier } from './findDossier'
import { historyOf } from './historyOf'
import { instructionOf } from './instructionOf'
import { lifetimeOf } from './lifetime'
import { newerRevision } from './planMove'
import { readAsides } from './readMove'
import { versionSummaries } from './versionStore'

/** A dossier with its own revision's definition, its versions, its history and how its last receipt fares. */
export async function readDossier(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const definition = await context.definitions.of(loaded.revisionId)
  const dossier = await filledSummary(context, loaded)
  return {
    dossier,
    revision: definition.revision,
    definition: definition.procedure,
    versions: await versionSummaries(context.database.read, loaded.id),
    events: [...(await historyOf(context, loaded))],
    receipt: await receiptState(context, loaded.id),
    sources: offeredSources(context, definition.procedure),
    today: todayFor(context, definition),
    instruction: await instructionOf(context, loaded),
    ...((await isUndelivered(context, loaded)) ? { undelivered: true } : {}),
    ...(await uninvitedTo(context, loaded)),
    ...(await silenceFor(context, loaded, definition.procedure)),
    ...(await movesOf(context, loaded)),
    ...(await keptUntil(context, loaded, dossier.goes)),
    ...(await opinionFor(context, loaded)),
  }
}

/** For its owner: the revision that a draft may be moved to, and how many answers former moves set aside. */
async function movesOf(context: Context, dossier: Dossier): Promise<{ newer?: number; aside?: number }> {
  if (dossier.ownerId !== accountOf(context).accountId) return {}
  const [published, moves] = await Promise.all([
    newerRevision(context, dossier),
    context.database.read
      .selectFrom('draftMoves')
      .select('aside')
      .where('dossierId', '=', dossier.id)
      .execute(),
  ])
  const aside = moves.reduce((count, move) => count + readAsides(move.aside).length, 0)
  return {
    ...(published === undefined ? {} : { newer: published.revision }),
    ...(aside === 0 ? {} : { aside }),
  }
}

/** When its time is over, once it is decided; a draft's end is told when it is near. */
async function keptUntil(context: Context, dossier: Dossier, goes: string | undefined) {
  const lifetime = dossier.version === 0 ? null : await lifetimeOf(context, dossier)
  return lifetime === null ? {} : { keptUntil: goes ?? lifetime.goes }
}

/** What the receipt of the last submission says of a silent service; nothing of a draft. */
async function silenceFor(context: Context, { id, submittedAt }: Dossier, procedure: Procedure) {
  if (submittedAt === null) return {}
  const from = await heldFrom(context.database.read, id, submittedAt)
  return { silence: silenceOf(procedure, from, context.locale) }
}

/** For its owner: what they said of it. */
async function opinionFor(context: Context, { id, ownerId }: Dossier): Promise<{ opinion?: Opinion }> {
  const { accountId } = accountOf(context)
  const opinion = ownerId === accountId ? await opinionOf(context, { dossierId: id, accountId }) : undefined
  return opinion === undefined ? {} : { opinion }
}
