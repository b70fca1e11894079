import { parseTree } from 'jsonc-parser'
import { apisIn } from '../../forms/engine/apisIn'
import { locator } from '../../forms/engine/definition/source/locate'
import type { Procedure } from '../../forms/fields'
import { hostsOf } from '../../forms/fields/reference/api'
import type { Locale } from '../../schemas/label'
import type { WordedProblem } from '../../schemas/problem'
import type { Installation } from '../context'
import { isReachable, reachableApis } from '../lookups/authorApis'
import { word } from '../messages'

/**
 * A warning for each API that a definition names and this installation may not call: the form works without it, and
 * its answers are typed and never verified.
 */
export function unreachableApis(
  { config }: Pick<Installation, 'config'>,
  procedure: Procedure,
  source: string,
  locale: Locale,
): readonly WordedProblem[] {
  const reachable = reachableApis(config)
  const missing = apisIn(procedure).filter(({ api }) => !isReachable(reachable, api))
  if (missing.length === 0) return []
  const locate = locator(source, parseTree(source))
  return missing.map(({ api, at }) => {
    const params = { hosts: hostsOf(api).join(', ') }
    const finding = locate({ at, code: 'reference.unreachable', params, severity: 'warning' })
    return { ...finding, message: word('lookup.unreachable', params, locale) }
  })
}
