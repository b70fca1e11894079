import type { Field, RowField } from '../../../fields'
import { isRealDate } from '../../../fields/calendar'
import { exact } from '../../../fields/exact'
import type { ComparisonKind } from '../../../fields/fieldType'
import { relativeDateOn } from '../../calendar'
import { answerNamedBy, settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'
import { namedAnswer } from './names'

/** Any day: two dates told from today stand in the same order on every other, months' ends apart. */
const someDay = '2024-06-15'

/** Refuses bounds that do not exist, cannot be compared with the answer, or leave no room between them. */
export function checkBounds(checking: Checking): void {
  for (const { at, field } of checking.places) {
    const kind = checking.types.get(field.type)?.operators.kind
    for (const key of ['min', 'max'] as const) checkBound(field, key, kind, `${at}/${key}`, at, checking)
    if (isEmptyRange(settingOf(field, 'min'), settingOf(field, 'max')))
      checking.report({ at: `${at}/max`, code: 'bound.order' })
  }
}

function checkBound(
  field: Field | RowField,
  key: 'min' | 'max',
  kind: ComparisonKind | undefined,
  at: string,
  ownerAt: string,
  checking: Checking,
): void {
  const bound = settingOf(field, key)
  if (typeof bound === 'string' && kind === 'date' && dateOf(bound) === undefined)
    checking.report({ at, code: 'date.unreal', params: { date: bound } })
  const name = answerNamedBy(bound)
  if (name === undefined) return
  const named = namedAnswer(name, checking.names.before(field), `${at}/answer`, ownerAt, checking)
  const wanted = kind === 'date' ? 'date' : 'number'
  if (named !== undefined && named.kind !== wanted)
    checking.report({ at: `${at}/answer`, code: 'bound.kind', params: { name, expected: wanted } })
}

function isEmptyRange(min: unknown, max: unknown): boolean {
  const [least, most] = [numberOf(min), numberOf(max)]
  if (least !== undefined && most !== undefined) return least.gt(most)
  if (typeof min !== 'string' || typeof max !== 'string') return false
  // A fixed date and one told from today change places as time goes by.
  if (min.startsWith('today') !== max.startsWith('today')) return false
  const [from, to] = [dateOf(min), dateOf(max)]
  return from !== undefined && to !== undefined && from.slice(0, to.length) > to
}

/** The date of a bound, that of some day where it is told from today; undefined when it is none. */
function dateOf(bound: string): string | undefined {
  if (bound.startsWith('today')) return relativeDateOn(bound, someDay)
  return isRealDate(bound) ? bound : undefined
}

function numberOf(bound: unknown) {
  const isNumber = typeof bound === 'number' || (typeof bound === 'string' && /^-?\d+(\.\d+)?$/.test(bound))
  return isNumber ? exact(bound) : undefined
}
