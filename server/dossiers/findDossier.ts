import { accountOf, type Context } from '../context'
import type { Row } from '../database/tables'
import { errors } from '../http/errors'

type Named = { readonly params: { readonly dossier: string } }

/** A dossier as its row says. */
export type Dossier = Row<'dossiers'>

/** The dossier that an address names, if it is the caller's own and not deleted; else 404. */
export async function ownDossier(context: Context, { params }: Named): Promise<Dossier> {
  const dossier = await dossierById(context, params.dossier)
  if (dossier.ownerId !== accountOf(context).accountId) throw errors.dossier.notFound()
  return dossier
}

/**
 * The dossier that an address names, if the caller may read it: its owner always, an agent once it was submitted
 * (in this version every agent sees every procedure's). Else 404, as for one that does not exist.
 */
export async function readableDossier(context: Context, { params }: Named): Promise<Dossier> {
  const dossier = await dossierById(context, params.dossier)
  const { accountId, roles } = accountOf(context)
  const mayRead = dossier.ownerId === accountId || (roles.includes('agent') && dossier.version > 0)
  if (!mayRead) throw errors.dossier.notFound()
  return dossier
}

async function dossierById({ database }: Context, id: string): Promise<Dossier> {
  const dossier = await database.read
    .selectFrom('dossiers')
    .selectAll()
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (dossier === undefined) throw errors.dossier.notFound()
  return dossier
}
