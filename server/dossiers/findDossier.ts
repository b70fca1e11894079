import type { ExpressionBuilder } from 'kysely'
import { instantOf } from '../clock'
import type { Context } from '../context'
import type { Row, Tables } from '../database/tables'
import { errors } from '../http/errors'
import { hasRight, type Right, relationsTo } from './rights'

type Named = { readonly params: { readonly dossier: string } }

/** A dossier as its row says. */
export type Dossier = Row<'dossiers'>

/** The dossier that an address names, if it is the caller's own and not deleted; else 404. */
export const ownDossier = dossierFor('own')

/** The dossier that an address names, if the caller may fill it: its owner, and whom they invited. Else 404. */
export const fillableDossier = dossierFor('fill')

/** The dossier that an address names, if the caller may write messages about it. Else 404. */
export const messagingDossier = dossierFor('message')

/** The dossier that an address names, if the caller may read it. Else 404, as for one that does not exist. */
export const readableDossier = dossierFor('read')

/** The dossier that an address names, if an agent may act on it: once it was submitted. Else 404. */
export const instructedDossier = dossierFor('instruct')

/** Its owner is told that it lies in the trash (404 `dossier.deleted`); to others, what is deleted is not there. */
function dossierFor(right: Right) {
  return async (context: Context, { params }: Named): Promise<Dossier> => {
    const dossier = await context.database.read
      .selectFrom('dossiers')
      .selectAll()
      .where('id', '=', params.dossier)
      .executeTakeFirst()
    const relations = dossier === undefined ? [] : await relationsTo(context, dossier)
    if (dossier === undefined || !hasRight(relations, right)) throw errors.dossier.notFound()
    if (dossier.deletedAt === null) return dossier
    const canReturn = dossier.purgeAt !== null && dossier.purgeAt > instantOf(context.clock)
    throw canReturn && hasRight(relations, 'own') ? errors.dossier.deleted() : errors.dossier.notFound()
  }
}

/** What is not deleted, or lies in the trash and can still be taken back: all that is its owner's. */
export function notGone(
  { clock }: Pick<Context, 'clock'>,
  { eb, or }: ExpressionBuilder<Tables, 'dossiers'>,
) {
  return or([eb('dossiers.deletedAt', 'is', null), eb('dossiers.purgeAt', '>', instantOf(clock))])
}
