import { compileForm, type Form, type Context as World } from '../../../forms/engine'
import type { Answers } from '../../../schemas/answers'
import { withFacts } from '../../../schemas/lookup'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { laterFacts } from '../../lookups/laterFacts'
import type { Dossier } from '../findDossier'
import { answersIn, readContent } from '../versionContent'

/** A version with what it takes to evaluate it: its own form, and the world of the day it was submitted. */
export type EvaluatedVersion = { readonly form: Form; readonly answers: Answers; readonly world: World }

/** One version of a dossier, ready for the engine. Throws 404 `dossier.versionNotFound`. */
export async function evaluatedVersion(
  { database, definitions, types, locale }: Context,
  { id }: Dossier,
  version: number,
): Promise<EvaluatedVersion> {
  const row = await database.read
    .selectFrom('dossierVersions')
    .select(['content', 'revisionId'])
    .where('dossierId', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) throw errors.dossier.versionNotFound()
  const content = readContent(row.content)
  const { procedure } = await definitions.of(row.revisionId)
  const later = await laterFacts(database.read, { dossierId: id, version })
  return {
    form: compileForm(procedure, types),
    answers: answersIn(content),
    world: { today: content.evaluatedOn, locale, facts: withFacts(content.facts, later.facts) },
  }
}
