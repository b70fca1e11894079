import { compileForm } from '../../forms/engine'
import { documentOf } from '../../forms/engine/documentOf'
import { frenchTexts } from '../../forms/engine/frenchTexts'
import type { Procedure } from '../../forms/fields'
import { type Locale, labelIn } from '../../schemas/label'
import { withFacts } from '../../schemas/lookup'
import type { Installation } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { answersIn, readContent } from '../dossiers/versionContent'
import { errors } from '../http/errors'
import { laterFacts } from '../lookups/laterFacts'
import type { PrintedVersion } from './dossierPage'
import { filesToPrint } from './filesToPrint'
import { heldFrom } from './heldFrom'
import { silenceOf } from './silence'

/** The neutral blue of the look, where the installation sets no colour of its own. */
export const defaultAccent = '#12408f'

/**
 * One version as documents print it: its frozen answers, in the words of the revision it was submitted on, evaluated
 * on the day of its submission. 404 `dossier.versionNotFound`.
 */
export async function versionToPrint(
  installation: Installation,
  dossier: Dossier,
  version: number,
  locale: Locale,
): Promise<PrintedVersion> {
  const { database, definitions, types, config } = installation
  const row = await database.read
    .selectFrom('dossierVersions')
    .select(['content', 'hash', 'revisionId'])
    .where('dossierId', '=', dossier.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (row === undefined) throw errors.dossier.versionNotFound()
  const content = readContent(row.content)
  const { procedure, revision } = await definitions.of(row.revisionId)
  const form = compileForm(procedure, types)
  const { facts, awaited } = await laterFacts(database.read, { dossierId: dossier.id, version })
  const context = {
    today: content.evaluatedOn,
    locale,
    facts: withFacts(content.facts, facts),
    awaited,
  }
  const document = documentOf(form, answersIn(content), context)
  return {
    ...aboutProcedure(procedure, locale),
    silence: silenceOf(procedure, await heldFrom(database.read, dossier.id, content.submittedAt), locale),
    locale,
    dossierNumber: content.dossier,
    version,
    submittedAt: content.submittedAt,
    author: content.author.name,
    applicant: dossier.applicantName,
    hash: row.hash,
    revision,
    document,
    french: locale === 'fr' ? new Set<string>() : frenchTexts(procedure),
    files: await filesToPrint(installation, dossier.id, document),
    accent: config.accent ?? defaultAccent,
  }
}

/** What documents say of a procedure, in a language. */
export function aboutProcedure(procedure: Procedure, locale: Locale) {
  const { email, phone, hours, address } = procedure.contact
  const lines = [email, phone, hours && labelIn(hours, locale), address && labelIn(address, locale)]
  return {
    timeZone: procedure.timeZone ?? 'Europe/Paris',
    procedureTitle: labelIn(procedure.title, locale),
    service: labelIn(procedure.service, locale),
    contact: lines.filter((line) => line !== undefined).join('\n'),
    confirmation: procedure.confirmation === undefined ? '' : labelIn(procedure.confirmation, locale),
  }
}
