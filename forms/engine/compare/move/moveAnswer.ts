import { Check } from 'typebox/value'
import { type Answer, isUnreadable } from '../../../../schemas/answers'
import type { LeafField } from '../../../fields'
import { safely } from '../../pass'
import { offeredValues } from '../../resolve/offered'
import { isObject, settingOf } from '../../resolve/settings'
import { comparedOf } from '../../structure/leaf'
import type { Context } from '../../types'
import { opensFurther, optionSource } from '../compareOptions'
import { becomesSeveral, isReadable, showsWhatWasTyped } from '../compareType'
import type { Question } from './questions'

type Leaf = Extract<Question, { kind: 'leaf' }>

/** What becomes of one answer; of several options those that stay are the `rest`, the others are `gone`. */
export type Moved =
  | { readonly kept: Answer }
  | { readonly converted: Answer }
  | {
      readonly aside: 'removed' | 'type' | 'option'
      readonly gone?: Answer
      readonly rest?: Answer
    }

/**
 * One answer, taken from a question to the same question of another revision; `asked` is the former question as it is
 * asked of this draft, its options worked out.
 */
export function moveAnswer(
  answer: Answer,
  from: Leaf,
  to: Leaf,
  asked: LeafField,
  { locale }: Context,
): Moved {
  if (from.type.type === to.type.type) return isUnreadable(answer) ? { kept: answer } : keep(answer, from, to)
  if (becomesSeveral(from.type, to.type) && Check(to.type.value, [answer])) {
    const moved = keep([answer], { ...to, field: from.field }, to)
    return 'kept' in moved ? { converted: moved.kept } : moved
  }
  // Files are files, whatever is asked of them.
  if ([from, to].every(({ type }) => type.operators.kind === 'files') && isAnswerOf(to, answer))
    return { converted: answer }
  const text = isUnreadable(answer) ? answer.unreadable : printed(answer, { ...from, field: asked }, locale)
  if (text === undefined || !canBeTyped(answer, from, to)) return { aside: 'type' }
  const reading = safely(() => to.type.read(text, to.field, locale))
  if (reading !== undefined && 'value' in reading && isAnswerOf(to, reading.value))
    return { converted: reading.value }
  return showsWhatWasTyped(to.type) ? { converted: { unreadable: text } } : { aside: 'type' }
}

/** What was typed and never read may be typed again; an answer only where its type can be written down. */
function canBeTyped(answer: Answer, from: Leaf, to: Leaf): boolean {
  if (isUnreadable(answer)) return showsWhatWasTyped(to.type)
  return isReadable(from.type, to.type)
}

function isAnswerOf({ type }: Leaf, value: unknown): value is Answer {
  return value !== undefined && value !== null && value !== '' && Check(type.value, value)
}

function isChoice({ type: { operators } }: Leaf): boolean {
  return operators.kind === 'option' || operators.kind === 'options'
}

function printed(answer: Answer, { type, field }: Leaf, locale: Context['locale']): string | undefined {
  const text = Check(type.value, answer) ? safely(() => type.print(answer, field, locale)) : undefined
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}

/** Of one type: everything stays but options that are options no more. */
function keep(answer: Answer, from: Leaf, to: Leaf): Moved {
  const lists = [from, to].map(({ field }) => optionSource(settingOf(field, 'options')))
  if (isChoice(to) && lists[0] !== lists[1] && lists.some((list) => list.startsWith('from')))
    return { aside: 'option' }
  if (Array.isArray(answer) && [from, to].some(isTree))
    return isWayIn(from, answer) && !isWayIn(to, answer) ? { aside: 'option' } : { kept: answer }
  const [before, after] = [offeredValues(from.field), offeredValues(to.field)]
  const compared = comparedOf(from.type, answer)
  if (before === undefined || after === undefined || compared === undefined) return { kept: answer }
  const isLost = (chosen: unknown) => typeof chosen === 'string' && before.has(chosen) && !after.has(chosen)
  if (!Array.isArray(compared)) return isLost(compared) ? { aside: 'option' } : { kept: answer }
  if (!Array.isArray(answer) || !compared.some(isLost)) return { kept: answer }
  const rest = answer.filter((_, index) => !isLost(compared[index]))
  const gone = answer.filter((_, index) => isLost(compared[index]))
  return { aside: 'option', gone, ...(rest.length > 0 ? { rest } : {}) }
}

/** Whether options open further options: an answer is then a way through them, whole or nothing. */
function isTree({ field }: Leaf): boolean {
  return opensFurther(settingOf(field, 'options'))
}

function isWayIn({ field }: Leaf, way: readonly unknown[]): boolean {
  let options = settingOf(field, 'options')
  return way.every((value) => {
    if (!isObject(options) || typeof value !== 'string' || !Object.hasOwn(options, value)) return false
    const option = options[value]
    options = isObject(option) ? settingOf(option, 'options') : undefined
    return true
  })
}
