import type { Types } from '../../fields'
import { exact } from '../../fields/exact'
import { relativeDateOn } from '../calendar'
import { settingOf } from '../resolve/settings'
import { mostRows } from '../structure/repetition'
import type { ChangeCode } from './rules'

type Settings = Readonly<Record<string, unknown>>

/** Any day: bounds told from today stand in the same order on every other, months' ends apart. */
const someDay = '2024-06-15'

/** Whether a bound leaves less room than before, more, or neither for certain; undefined when it says the same. */
export function boundCode(
  key: 'min' | 'max',
  before: Settings,
  after: Settings,
  types: Types,
): ChangeCode | undefined {
  const [was, is] = [impliedBound(before, key), impliedBound(after, key)]
  if (was === is) return undefined
  if (was === undefined) return 'bound.tighter'
  if (is === undefined) return hasDefault(after, key, types) ? 'bound.changed' : 'bound.looser'
  const order = compareBounds(was, is)
  if (order === undefined) return 'bound.changed'
  if (order === 0) return undefined
  return order < 0 === (key === 'min') ? 'bound.tighter' : 'bound.looser'
}

/** Rows have bounds where their author wrote none. */
function impliedBound(settings: Settings, key: 'min' | 'max'): unknown {
  const bound = settingOf(settings, key)
  return settings.type === 'repetition' ? (bound ?? (key === 'min' ? 1 : mostRows)) : bound
}

/** Texts and files have a greatest length and number of their own. */
function hasDefault({ type }: Settings, key: 'min' | 'max', types: Types): boolean {
  const kind = types.get(String(type))?.operators.kind
  return key === 'max' && kind !== 'number' && kind !== 'date'
}

/** Negative when the second is greater; undefined when that depends on answers or on the day. */
function compareBounds(was: unknown, is: unknown): number | undefined {
  const [one, other] = [numberOf(was), numberOf(is)]
  if (one !== undefined && other !== undefined) return one.cmp(other)
  if (typeof was !== 'string' || typeof is !== 'string') return undefined
  if (was.startsWith('today') !== is.startsWith('today')) return undefined
  const [from, to] = [relativeDateOn(was, someDay) ?? was, relativeDateOn(is, someDay) ?? is]
  return from.length === to.length ? (from < to ? -1 : Number(from > to)) : undefined
}

function numberOf(bound: unknown) {
  const isNumber = typeof bound === 'number' || (typeof bound === 'string' && /^-?\d+(\.\d+)?$/.test(bound))
  return isNumber ? exact(bound) : undefined
}
