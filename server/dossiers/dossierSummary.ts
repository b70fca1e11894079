import type { DossierSummary } from '../../schemas/dossier'
import { labelIn } from '../../schemas/label'
import type { Context } from '../context'
import { stateOf } from './dossierState'
import type { Dossier } from './findDossier'
import { goesSoon } from './lifetime'
import { isClosed } from './openToSubmission'
import { relationsTo } from './rights'

/** The same for those who fill it: whose it is, where they are a guest. */
export async function filledSummary(context: Context, dossier: Dossier): Promise<DossierSummary> {
  const [summary, relations] = await Promise.all([
    dossierSummary(context, dossier),
    relationsTo(context, dossier),
  ])
  if (!relations.includes('guest')) return summary
  const owner = await context.database.read
    .selectFrom('accounts')
    .select('name')
    .where('id', '=', dossier.ownerId)
    .executeTakeFirst()
  return { ...summary, owner: owner?.name ?? '' }
}

/** A dossier as lists show it, in the reader's language. */
export async function dossierSummary(context: Context, dossier: Dossier): Promise<DossierSummary> {
  const { procedure } = await context.definitions.of(dossier.revisionId)
  const { id, number, procedureId, applicantName, groupId, createdAt, updatedAt, submittedAt, version } =
    dossier
  const goes = await goesSoon(context, dossier)
  const group = procedure.groups?.find((one) => one.id === groupId)
  return {
    id,
    number,
    procedureId,
    procedureTitle: labelIn(procedure.title, context.locale),
    state: stateOf(dossier),
    applicantName,
    group: group === undefined ? null : labelIn(group.label, context.locale),
    createdAt,
    updatedAt,
    submittedAt,
    version,
    ...(dossier.correctionId === null ? {} : { correcting: true }),
    ...((await isClosed(context, dossier)) ? { closed: true } : {}),
    ...(goes === null ? {} : { goes }),
  }
}
