import { heaviestPattern, weightOfPattern } from '../../../fields/patternWeight'
import { settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'
import { limits } from '../source/limits'
import { conditionsOf } from './conditionsOf'

/** Whether a definition's patterns may be compiled; false after saying that there are too many, or too heavy ones. */
export function checkPatterns(checking: Checking): boolean {
  const places = [
    ...checking.places.map(({ at, field }) => [`${at}/pattern`, settingOf(field, 'pattern')] as const),
    ...conditionsOf(checking).flatMap(({ at, json }) =>
      patternsIn(json).map((pattern) => [at, pattern] as const),
    ),
  ]
  let [count, weight] = [0, 0]
  for (const [at, pattern] of places) {
    if (typeof pattern !== 'string') continue
    count += 1
    const own = weightOfPattern(pattern)
    // One that is too heavy by itself is never compiled, and is told of apart.
    if (own <= heaviestPattern) weight += own
    if (count > limits.patterns) return refuse('limit.patterns', limits.patterns, at)
    if (weight > limits.patternWeight) return refuse('limit.patternWeight', limits.patternWeight, at)
  }
  return true

  function refuse(code: string, limit: number, at: string): false {
    checking.report({ at, code, params: { limit } })
    return false
  }
}

/** The right-hand sides of `matches`, wherever they stand in a condition. */
function patternsIn(json: unknown): readonly unknown[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([key, value]) => (key === 'matches' ? [value] : patternsIn(value)))
}
