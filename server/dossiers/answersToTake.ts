import { validateAnswers } from '../../forms/engine'
import { moveDraft } from '../../forms/engine/compare'
import { fieldAt } from '../../forms/engine/fieldAt'
import type { Form } from '../../forms/engine/form'
import { takeAgain } from '../../forms/engine/takeAgain'
import type { Answers } from '../../schemas/answers'
import type { LeftAnswer } from '../../schemas/api/dossiers'
import { type Locale, labelIn } from '../../schemas/label'
import type { Context } from '../context'
import { errors } from '../http/errors'
import type { RevisionDefinition } from '../procedures/definitions'
import { ownDossier } from './findDossier'
import { knownWorld } from './knownWorld'
import { answersIn, readContent } from './versionContent'

/** What a new dossier begins with, and what of the former one it does without or has to look at again. */
export type Taken = { readonly answers: Answers; readonly left: LeftAnswer[] }

/**
 * The answers of one's own dossier as last submitted, moved to the published revision and judged as of today. Files and
 * consents are given anew. Throws 404 when it is not one's own, of another procedure, or was never submitted.
 */
export async function answersToTake(context: Context, from: string, to: RevisionDefinition): Promise<Taken> {
  const dossier = await ownDossier(context, { params: { dossier: from } })
  if (dossier.procedureId !== to.procedureId) throw errors.dossier.notFound()
  const version = await context.database.read
    .selectFrom('dossierVersions')
    .select(['content', 'revisionId'])
    .where('dossierId', '=', dossier.id)
    .where('version', '=', dossier.version)
    .executeTakeFirst()
  if (version === undefined) throw errors.dossier.versionNotFound()
  const submitted = answersIn(readContent(version.content))
  const { form: before } = await knownWorld(
    context,
    dossier,
    await context.definitions.of(version.revisionId),
    submitted,
  )
  const { answers: kept, left } = takeAgain(before, submitted)
  const { form: after, world } = await knownWorld(context, dossier, to, kept)
  const { answers, aside } = moveDraft(before, after, kept, world)
  const refused = validateAnswers(after, answers, world).filter(({ code }) => code !== 'required')
  const { locale } = context
  return {
    answers,
    left: distinct([
      ...left.map(({ path, why }) => ({ label: labelAt(before, path, locale), why })),
      ...aside.map(({ path }) => ({ label: labelAt(before, path, locale), why: 'noPlace' as const })),
      ...refused.map(({ at }) => ({ label: labelAt(after, at, locale), why: 'refused' as const })),
    ]),
  }
}

function labelAt(form: Form, path: string, locale: Locale): string {
  const field = fieldAt(form, path)
  return field === undefined ? path : labelIn(field.label, locale)
}

/** The same question of many rows is told once. */
function distinct(left: readonly LeftAnswer[]): LeftAnswer[] {
  return [...new Map(left.map((each) => [`${each.why} ${each.label}`, each])).values()]
}
