import type { Checking } from '../checking'

/** Refuses a last group with a condition, as somebody must take what remains, and one without before it. */
export function checkGroups({ procedure: { groups = [] }, report }: Checking): void {
  groups.forEach(({ when }, index) => {
    const at = `/groups/${index}`
    const isLast = index === groups.length - 1
    if (isLast && when !== undefined) report({ at: `${at}/when`, code: 'group.lastCondition', on: 'key' })
    if (!isLast && when === undefined) report({ at, code: 'group.noCondition' })
  })
}
