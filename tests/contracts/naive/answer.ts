import type { Json } from '../../../schemas/condition'
import { holds } from './condition'
import { leave } from './decimals'
import { formulaWorth } from './formula'
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
  if (isThing(section.when) && !holds(section.when, { ...world, rows: [] })) return false
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
  const answer = given(located, world)
  if (answer === undefined || isBlank(answer) || (isThing(answer) && 'unreadable' in answer)) return undefined
  if (field.type === 'choice') return offered(field, world).includes(optionOf(answer)) ? answer : undefined
  if (field.type !== 'multipleChoice') return answer
  const left = list(answer).filter((chosen) => offered(field, world).includes(optionOf(chosen)))
  return left.length === 0 ? undefined : left
}

/** What the draft holds there. */
export function given({ field, repetition, isApplicant }: Located, world: World): Json | undefined {
  const row = world.rows.find((each) => each.repetition === repetition?.id)
  const holder =
    repetition !== undefined ? row?.answers : isApplicant ? thing(world.answers.applicant) : world.answers
  return holder === undefined ? undefined : own(holder, String(field.id))
}

/** The options offered now, those retired included: what was chosen stays readable. */
export function offered(field: Thing, world: World): readonly string[] {
  const own = field.other === undefined || field.other === false ? [] : ['other']
  const options = thing(field.options)
  if (typeof options.answer === 'string') {
    const chosen = list(ask.answerTo(options.answer, world)).map(optionOf)
    return [...new Set([...chosen, ...own])]
  }
  const open = Object.entries(options).filter(([, option]) => {
    const { when } = thing(option)
    return !isThing(when) || holds(when, world)
  })
  return [...open.map(([value]) => value), ...own]
}

function isBlank(answer: Json): boolean {
  if (answer === null) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return isList(answer) ? answer.length === 0 : typeof answer === 'object' && Object.keys(answer).length === 0
}
