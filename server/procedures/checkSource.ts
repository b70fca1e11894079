import { checkDefinition, limits, wordFinding } from '../../forms/engine/definition'
import type { Procedure } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import type { WordedProblem } from '../../schemas/problem'
import type { Installation } from '../context'
import { errors } from '../http/errors'
import type { Refused } from '../http/refused'
import { broughtLists } from '../lookups/lists/authorLists'
import { hasTemplate } from './templates'
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
  const { procedure, findings } = checkDefinition(
    source,
    installation.types,
    (id, name) => hasTemplate(installation.config, id, name),
    await broughtLists(installation.database),
  )
  const worded = findings.map(
    ({ words, ...finding }): WordedProblem => ({
      ...finding,
      message: wordFinding(words === undefined ? finding : { ...finding, words }, locale),
    }),
  )
  if (procedure === null || worded.some(({ severity }) => severity === 'error')) {
    throw errors.procedure.invalidDefinition({ problems: worded })
  }
  return { procedure, warnings: [...worded, ...unreachableApis(installation, procedure, source, locale)] }
}

/** The refusal of a definition over its limit. */
export function definitionTooLarge(): Refused {
  return errors.procedure.tooLarge({ params: { megabytes: limits.bytes / 1_000_000 } })
}

/** What SQLite and PostgreSQL do not both keep as text. */
const loneSurrogateOrNul = /[\p{Surrogate}\0]/u
