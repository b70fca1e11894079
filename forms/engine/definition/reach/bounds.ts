import { relativeDateOn } from '../../calendar'
import { datesCompare, isNumber, numbersCompare } from '../../condition/compare'
import type { Named } from '../../names'
import { settingOf } from '../../resolve/settings'
import { type Facts, someDay } from './facts'

/**
 * What is known of an answer, and that it lies within the bounds of its question: only so is it accepted. Bounds told
 * from today count among facts told from today; those taken from other answers prove nothing.
 */
export function withinBounds(facts: Facts, { field, kind }: Named, fromToday: boolean): Facts {
  if (kind !== 'number' && kind !== 'date') return facts
  const compare = kind === 'number' ? numbersCompare : datesCompare
  const least = boundOf(settingOf(field, 'min'), kind, fromToday)
  const most = boundOf(settingOf(field, 'max'), kind, fromToday)
  const predicates = [
    ...(least === undefined ? [] : [(value: unknown) => compare(value, least, (over) => over >= 0)]),
    ...(most === undefined ? [] : [(value: unknown) => compare(value, most, (over) => over <= 0)]),
  ]
  const points = [least, most].flatMap((bound) => bound ?? [])
  return points.length === 0
    ? facts
    : {
        ...facts,
        predicates: [...facts.predicates, ...predicates],
        points: [...facts.points, ...points],
      }
}

function boundOf(bound: unknown, kind: 'number' | 'date', fromToday: boolean): string | number | undefined {
  if (kind === 'number') return isNumber(bound) ? bound : undefined
  if (typeof bound !== 'string' || bound.startsWith('today') !== fromToday) return undefined
  return fromToday ? relativeDateOn(bound, someDay) : bound
}
