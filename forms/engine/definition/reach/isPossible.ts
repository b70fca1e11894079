import { compareExact, differenceOf, exact, printExact, quotientOf, sumOf } from '../../../fields/exact'
import { relativeDateOn } from '../../calendar'
import { isNumber } from '../../condition/compare'
import type { Named } from '../../names'
import { offeredValues } from '../../resolve/offered'
import { settingOf } from '../../resolve/settings'
import type { Compared } from '../../scope'
import type { Facts } from './facts'

/** How an answer is compared: by its kind, or by how many rows, options or files it has. */
export type Comparable = Named | 'count'

/** Of no kind of answer: stands for every option that was not named. */
const anythingElse = '\0'

/** Whether some answer satisfies all that is known of it; true as long as nothing proves the contrary. */
export function isPossible(facts: Facts, of: Comparable): boolean {
  const { filled, compared, predicates } = facts
  if (!compared) return true
  // A box nobody has touched has no answer, and yet is compared as not ticked.
  const untouched = of === 'count' ? undefined : of.type?.operators.untouched
  if (filled === false && of !== 'count' && untouched === undefined) return false
  // Of endless values, one comparison alone always finds some.
  if (predicates.length === 1 && (of === 'count' || of.kind !== 'option')) return true
  const candidates = candidatesOf(of, facts)
  return (
    candidates === undefined || candidates.some((value) => predicates.every((predicate) => predicate(value)))
  )
}

function candidatesOf(of: Comparable, { points, equals }: Facts): readonly Compared[] | undefined {
  if (of === 'count') return [0, ...points.flatMap(countsAround)]
  switch (of.kind) {
    case 'boolean':
      return [true, false]
    case 'option':
      return optionsOf(of) ?? [...points, anythingElse]
    case 'options':
      return subsetsOf(points)
    case 'number':
      return numbersAround(points)
    case 'date':
      return points.length === 0 ? undefined : points.flatMap((point) => datesAround(point, of))
    case 'text':
      return equals.length === 0 ? undefined : equals
    default:
      return undefined
  }
}

function optionsOf({ field }: Named): readonly string[] | undefined {
  if (field.type === 'repetition' || field.type === 'computed') return undefined
  const offered = offeredValues(field)
  return offered && [...offered]
}

/** Options chosen: each named one or not, and one that was not named. Beyond a few, nothing is tried. */
function subsetsOf(points: readonly Compared[]): readonly Compared[] | undefined {
  const options = [...new Set(points)].filter((point) => typeof point === 'string')
  if (options.length > 6) return undefined
  let subsets: (readonly string[])[] = [[], [anythingElse]]
  for (const option of options) subsets = subsets.concat(subsets.map((chosen) => [...chosen, option]))
  return subsets.filter((chosen) => chosen.length > 0)
}

function countsAround(point: Compared): readonly number[] {
  const count = Number(point)
  return [count - 1, count, count + 1].filter((near) => near >= 0)
}

/** Each number named, one between any two neighbours, and one beyond either end: no comparison tells others apart. */
function numbersAround(points: readonly Compared[]): readonly string[] {
  const named = [...points.filter(isNumber), 0].map(exact).sort(compareExact)
  const [least = zero, most = zero] = [named[0], named.at(-1)]
  const between = named.flatMap((number, index) => {
    const next = named[index + 1]
    return next === undefined ? [] : (quotientOf(sumOf(number, next), two) ?? [])
  })
  return [differenceOf(least, one), ...named, ...between, sumOf(most, one)].map(printExact)
}

const [zero, one, two] = [exact(0), exact(1), exact(2)]

/** The day itself, days near it, and those of other months: as precisely as the question asks for them. */
function datesAround(point: Compared, { field, type }: Named): readonly string[] {
  if (typeof point !== 'string') return []
  const day = point.length === 7 ? `${point}-15` : point.slice(0, 10)
  const near = ['-40d', '-1d', '+0d', '+1d', '+40d'].map((by) => relativeDateOn(`today${by}`, day) ?? day)
  if (settingOf(field, 'precision') === 'month') return near.map((each) => each.slice(0, 7))
  if (type?.type !== 'dateTime') return near
  return [...near.flatMap((each) => [`${each}T00:00`, `${each}T23:59`]), ...minutesAround(point, day)]
}

/** A minute and its neighbours within the day. */
function minutesAround(point: string, day: string): readonly string[] {
  const [hours, minutes] = point.slice(11).split(':').map(Number)
  if (hours === undefined || minutes === undefined) return []
  return [-1, 0, 1].flatMap((by) => {
    const minute = hours * 60 + minutes + by
    const [hour, rest] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'))
    return minute < 0 || minute >= 1440 ? [] : [`${day}T${hour}:${rest}`]
  })
}
