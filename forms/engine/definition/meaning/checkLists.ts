import { shippedLists } from '../../../../schemas/lists'
import type { Procedure } from '../../../fields'
import { listsIn } from '../../listsIn'
import { nearestName } from '../../nearest'
import type { Report } from '../finding'

/**
 * Refuses a list that is not there: neither shipped with the product nor among those `brought`. Where nobody knows
 * which were brought, one that is not shipped is only pointed out.
 */
export function checkLists(
  procedure: Procedure,
  brought: Iterable<string> | undefined,
  report: Report,
): void {
  const known = new Set<string>([...shippedLists, ...(brought ?? [])])
  for (const { list, at } of listsIn(procedure)) {
    if (known.has(list)) continue
    const params = { name: list, nearest: nearestName(list, known) ?? '' }
    report({ at, code: 'options.noList', params, ...(brought === undefined ? { severity: 'warning' } : {}) })
  }
}
