import type { Json } from '../../../schemas/condition'
import { holds } from './condition'
import { leave } from './decimals'
import { formulaWorth } from './formula'
import { offered } from './options'
import {
  type Ask,
  isList,
  isThing,
  type Located,
  list,
  locate,
  optionOf,
  own,
  type Thing,
  thing,
  type World,
} from './world'

/** Whether it is asked: its section, its repetition and itself. */
export function isAsked(located: Located, world: World): boolean {
  const { section, repetition, field } = located
  const outside = { ...world, rows: world.rows.filter((row) => row.repetition !== repetition?.id) }
  if (isThing(section.when)) {
    const isOpen = holds(section.when, { ...world, rows: [] })
    world.tell('section with a condition', isOpen)
    if (!isOpen) return false
  }
  if (isThing(repetition?.when) && !holds(repetition.when, outside)) return false
  return !isThing(field.when) || holds(field.when, world)
}

/** What conditions and formulas may ask. */
export const ask: Ask = {
  answerTo(name, world) {
    const located = locate(world, name)
    return isAsked(located, world) ? seen(located, world) : undefined
  },
  isShown: (name, world) => isAsked(locate(world, name), world),
}

/** The answer to a question that is asked, as conditions see it. */
export function seen(located: Located, world: World): Json | undefined {
  const { field } = located
  if (field.type === 'computed') return leave(String(field.as), formulaWorth(String(field.value), world))
  const answer = readable(located, world)
  const options = offered(field, world)
  if (answer === undefined || options === undefined) return answer
  if (!isList(answer)) return options.includes(optionOf(answer)) ? answer : undefined
  const left = answer.filter((chosen) => options.includes(optionOf(chosen)))
  return left.length === 0 ? undefined : left
}

/** Whether something was chosen that is not offered any more. */
export function isGone(located: Located, world: World): boolean {
  const answer = readable(located, world)
  const options = offered(located.field, world)
  if (answer === undefined || options === undefined) return false
  const chosen = isList(answer) ? answer : [answer]
  return chosen.some((each) => !options.includes(optionOf(each)))
}

/** What the draft holds there. */
export function given({ field, repetition, isApplicant }: Located, world: World): Json | undefined {
  const row = world.rows.find((each) => each.repetition === repetition?.id)
  const holder =
    repetition !== undefined ? row?.answers : isApplicant ? thing(world.answers.applicant) : world.answers
  return holder === undefined ? undefined : own(holder, String(field.id))
}

/** What the draft holds there, unless it says nothing or could not be read. */
function readable(located: Located, world: World): Json | undefined {
  const answer = given(located, world)
  if (answer === undefined || isBlank(answer, located.field)) return undefined
  return isThing(answer) && 'unreadable' in answer ? undefined : answer
}

function isBlank(answer: Json, { type }: Thing): boolean {
  if (answer === null) return true
  if (typeof answer === 'string') return isWhite(answer)
  if (isList(answer)) return answer.length === 0
  if (typeof answer !== 'object') return false
  const said = thing(answer)
  if (type === 'address') return [said.line1, said.line2, said.postcode, said.city].every(isWhite)
  if (type === 'signature' && 'typed' in said) return isWhite(said.typed)
  if (type === 'map' && 'features' in said) return list(said.features).length === 0
  return Object.keys(said).length === 0
}

function isWhite(text: Json | undefined): boolean {
  return text === undefined || String(text).trim() === ''
}
