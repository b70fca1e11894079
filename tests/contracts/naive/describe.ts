import type { Json } from '../../../schemas/condition'
import { given, isGone, seen } from './answer'
import { bound, rowCount } from './bounds'
import { holds } from './condition'
import { offered } from './options'
import { isThing, type Located, rowsOf, type Thing, type World } from './world'

/** What is said of something where it is asked: its value, whether it may stay empty, its bounds and options. */
export function describe(located: Located, world: World): Json {
  const { field } = located
  const { type } = field
  if (type === 'heading' || type === 'explanation') return {}
  if (type === 'repetition')
    return {
      min: rowCount(field.min, 1, Math.ceil, world),
      max: rowCount(field.max, 1000, Math.floor, world),
      rows: rowsOf(String(field.id), world).length,
    }
  const value = seen(located, world)
  if (type === 'computed') {
    world.tell(`computed as ${field.as}`, value === undefined ? 'absent' : 'present')
    return { value: value ?? null }
  }
  const options = offered(field, world)
  const gone = isGone(located, world)
  if (gone) world.tell('gone', value === undefined ? 'whole' : 'in part')
  return {
    value: value ?? null,
    optional: isOptional(field, world),
    ...(options === undefined ? {} : { options }),
    ...bound('min', field.min, world),
    ...bound('max', field.max, world),
    ...(gone ? { gone } : {}),
    ...suggestion(located, world),
  }
}

/** Whether a question may stay without an answer. */
export function isOptional({ optional }: Thing, world: World): boolean {
  if (!isThing(optional)) return optional === true
  const verdict = holds(optional, world)
  world.tell('optional with a condition', verdict)
  return verdict
}

/** What is proposed while nothing is answered: a value, or the answer to another question. */
function suggestion(located: Located, world: World): Thing {
  const { default: proposed } = located.field
  if (proposed === undefined || given(located, world) !== undefined) return {}
  const isAnswer = isThing(proposed) && typeof proposed.answer === 'string'
  const value = isAnswer ? world.ask.answerTo(String(proposed.answer), world) : proposed
  world.tell(isAnswer ? 'default of another answer' : 'default', value === undefined ? 'absent' : 'present')
  return value === undefined ? {} : { suggestion: value }
}
