import { byPlace, checkDefinition, limits, wordFinding } from '../../forms/engine/definition'
import type { Procedure } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import type { WordedProblem } from '../../schemas/problem'
import type { Installation } from '../context'
import { errors } from '../http/errors'
import type { Refused } from '../http/refused'
import { broughtLists } from '../lookups/lists/authorLists'
import { missingLines } from '../lookups/lists/listFacts'
import { flawsOfPdfs } from './flawsOfPdfs'
import { hasTemplate, templatesDirectory } from './templates'
import { unreachableApis } from './unreachableApis'

/** A definition that may be kept, with what the check warns of. */
export type CheckedSource = { readonly procedure: Procedure; readonly warnings: readonly WordedProblem[] }

/** Checks a definition's text whole: 413 when too large, 422 with every error worded, line and column. */
export async function checkSource(
  installation: Installation,
  source: string,
  locale: Locale,
): Promise<CheckedSource> {
  if (Buffer.byteLength(source) > limits.bytes) throw definitionTooLarge()
  if (loneSurrogateOrNul.test(source)) throw errors.procedure.unreadableText()
  const { procedure, findings } = await findingsIn(installation, source, locale)
  if (procedure === null || findings.some(({ severity }) => severity === 'error')) {
    throw errors.procedure.invalidDefinition({ problems: findings })
  }
  return { procedure, warnings: findings }
}

/** All that the check says of a definition, worded, and the procedure if it could be read as one. */
export async function findingsIn(
  installation: Installation,
  source: string,
  locale: Locale,
): Promise<{ readonly procedure: Procedure | null; readonly findings: readonly WordedProblem[] }> {
  const { procedure, findings, lines, pdfs } = checkDefinition(
    source,
    installation.types,
    (id, name) => hasTemplate(installation.config, id, name),
    await broughtLists(installation.database),
  )
  const missing =
    procedure === null ? [] : await missingLines((list) => installation.sources.named(list, procedure), lines)
  const flaws =
    procedure === null ? [] : await flawsOfPdfs(templatesDirectory(installation.config, procedure.id), pdfs)
  const worded = [...findings, ...missing, ...flaws].sort(byPlace).map(
    ({ words, ...finding }): WordedProblem => ({
      ...finding,
      message: wordFinding(words === undefined ? finding : { ...finding, words }, locale),
    }),
  )
  const silent = procedure === null ? [] : unreachableApis(installation, procedure, source, locale)
  return { procedure, findings: [...worded, ...silent] }
}

/** The refusal of a definition over its limit. */
export function definitionTooLarge(): Refused {
  return errors.procedure.tooLarge({ params: { megabytes: limits.bytes / 1_000_000 } })
}

/** What SQLite and PostgreSQL do not both keep as text. */
const loneSurrogateOrNul = /[\p{Surrogate}\0]/u
