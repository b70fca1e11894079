import { annotationsOf } from '../../../forms/engine'
import { sectionProblems } from '../../../forms/engine/validateAnswers'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import type { Dossier } from '../findDossier'
import { evaluatedVersion } from '../transitions/evaluatedVersion'
import { wordProblems } from '../wordProblems'
import { annotationForm } from './annotationForm'
import { annotationsOfDossier } from './readAnnotations'

/**
 * The number of the annotations of a dossier, which are whole and right for this version of its answers. Throws 422
 * `dossier.annotationsMissing` with what is not.
 */
export async function completeAnnotations(
  context: Context,
  dossier: Dossier,
  version: number,
): Promise<number> {
  const { form, answers, world } = await evaluatedVersion(context, dossier, version)
  const noted = await annotationsOfDossier(context.database.read, dossier.id)
  const section = annotationsOf(form, answers, noted.answers, world)
  const problems = section === undefined ? [] : sectionProblems(section, form.types, world)
  if (problems.length === 0) return noted.number
  const worded = wordProblems(problems, annotationForm(form, context.types), context.locale)
  throw errors.dossier.annotationsMissing({ problems: worded })
}
