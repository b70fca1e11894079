import type { Checking } from '../checking'
import type { ReadCondition } from '../meaning/checkConditions'
import type { Goal } from './goal'
import { canHold } from './search'
import type { Shown } from './world'

/** Tells of groups to which no dossier goes: one before always takes it, or their condition never holds with it false. */
export function checkReachOfGroups(
  { procedure: { groups = [] }, report }: Checking,
  conditions: readonly ReadCondition[],
  { world }: Shown,
): void {
  const tests = new Map(
    conditions.filter(({ decides }) => decides === 'group').map(({ ownerAt, test }) => [ownerAt, test]),
  )
  const passed: Goal[] = []
  groups.forEach(({ when }, index) => {
    const at = `/groups/${index}`
    const test = tests.get(at)
    // What could not be read has been refused already, and so has a condition that never holds.
    if (when !== undefined && (test === undefined || !canHold([{ test, holds: true }], world))) return
    const own = test === undefined ? [] : [{ test, holds: true }]
    if (passed.length > 0 && !canHold([...own, ...passed], world)) report({ at, code: 'reach.group' })
    if (test !== undefined) passed.push({ test, holds: false })
  })
}
