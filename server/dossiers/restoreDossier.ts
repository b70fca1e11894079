import type { ResponseOf } from '../../schemas/api/endpoint'
import type { restoreDossier as route } from '../../schemas/api/instruction'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { errors } from '../http/errors'
import { appendEvent } from './appendEvent'
import { stateOf } from './dossierState'
import { dossierSummary } from './dossierSummary'
import { type Dossier, ownDossier } from './findDossier'

/** A dossier in the caller's own trash; else 404. */
export async function ownDeletedDossier(
  context: Context,
  { params }: { readonly params: { readonly dossier: string } },
): Promise<Dossier> {
  const dossier = await context.database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', params.dossier)
    .where('ownerId', '=', accountOf(context).accountId)
    .executeTakeFirst()
  if (dossier === undefined) throw errors.dossier.notFound()
  return dossier
}

/**
 * Takes a dossier out of the trash, as it was, until it is purged (404 then). One that is not in the trash is answered as
 * it is: undoing twice is undoing.
 */
export async function restoreDossier(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  await database.write(async (tx) => {
    const dossier = await tx
      .selectFrom('dossiers')
      .select(['state', 'deletedAt', 'purgeAt'])
      .where('id', '=', loaded.id)
      .executeTakeFirst()
    if (dossier === undefined) throw errors.dossier.notFound()
    if (dossier.deletedAt === null) return
    if (dossier.purgeAt !== null && dossier.purgeAt <= at) throw errors.dossier.notFound()
    await tx
      .updateTable('dossiers')
      .set({ deletedAt: null, purgeAt: null, updatedAt: at })
      .where('id', '=', loaded.id)
      .execute()
    const event = { dossierId: loaded.id, at, kind: 'restore', actorId: accountId } as const
    await appendEvent(tx, { ...event, from: null, to: stateOf(dossier) })
  })
  return dossierSummary(context, await ownDossier(context, { params: { dossier: loaded.id } }))
}
