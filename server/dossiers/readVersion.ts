import type { readVersion as route } from '../../schemas/api/dossiers'
import type { ParamsOf, ResponseOf } from '../../schemas/api/endpoint'
import { withFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import { errors } from '../http/errors'
import { laterFacts } from '../lookups/laterFacts'
import type { Dossier } from './findDossier'
import { answersIn, readContent } from './versionContent'
import { versionSummary } from './versionStore'

/** One version's answers, with the definition they were given to, whatever was published since. */
export async function readVersion(
  { database, definitions }: Context,
  { loaded, params }: { readonly loaded: Dossier; readonly params: ParamsOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const version = await versionSummary(database.read, loaded.id, params.version)
  const row = await database.read
    .selectFrom('dossierVersions')
    .select(['content', 'revisionId'])
    .where('dossierId', '=', loaded.id)
    .where('version', '=', params.version)
    .executeTakeFirst()
  if (row === undefined) throw errors.dossier.versionNotFound()
  const content = readContent(row.content)
  const { procedure } = await definitions.of(row.revisionId)
  const later = await laterFacts(database.read, { dossierId: loaded.id, version: params.version })
  return {
    version,
    definition: procedure,
    answers: answersIn(content),
    facts: withFacts(content.facts, later.facts),
    awaited: [...later.awaited],
    evaluatedOn: content.evaluatedOn,
  }
}
