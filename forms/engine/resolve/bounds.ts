import { compareExact } from '../../fields/exact'
import { relativeDateOn } from '../calendar'
import type { NameScope } from '../names'
import { type Compared, knownOf } from '../scope'
import { answerNamedBy, type SettingPlan, settingOf } from './settings'

/** A `min` or `max` told from today or from an answer above; undefined when it is a plain value. */
export function planBound(field: object, key: 'min' | 'max', scope: NameScope): SettingPlan | undefined {
  const bound = settingOf(field, key)
  if (typeof bound === 'string' && bound.startsWith('today'))
    return { names: [], settle: ({ today }) => relativeDateOn(bound, today) }
  const name = answerNamedBy(bound)
  if (name === undefined) return undefined
  const kind = scope.names.get(name)?.kind
  return {
    names: [name],
    settle: (current) => boundFrom(knownOf(current, name)?.compared, kind === 'number'),
  }
}

/** A number as exact as it can be told: a JSON number where it is a safe integer, else its decimal text. */
function boundFrom(compared: Compared | undefined, isNumber: boolean): string | number | undefined {
  if (typeof compared !== 'string' && typeof compared !== 'number') return undefined
  if (!isNumber) return compared
  // Beyond 15 digits a text with decimals reads as a whole number that it is not.
  const isWhole = Number.isSafeInteger(Number(compared)) && compareExact(Number(compared), compared) === 0
  return isWhole ? Number(compared) : compared
}
