import type { Json } from '../../../schemas/condition'
import { holds } from './condition'
import { isThing, list, optionOf, type Thing, thing, type World } from './world'

/**
 * The options offered now, those retired included: what was chosen stays readable. Undefined where there are none to
 * tell: the lines of a list are known elsewhere.
 */
export function offered(field: Thing, world: World): readonly string[] | undefined {
  const { options } = field
  if (!isThing(options) || typeof options.from === 'string') return undefined
  const own = takesFreeAnswer(field) ? ['other'] : []
  if (typeof options.answer !== 'string') return [...open(options, world), ...own]
  const chosen = list(world.ask.answerTo(options.answer, world)).map(optionOf)
  return [...new Set([...numbersFirst(chosen), ...own])]
}

/** Whether a question takes the person's own words too. */
export function takesFreeAnswer({ other }: Thing): boolean {
  return other !== undefined && other !== false
}

/** The author's own options that are there now; those that open under others come after these. */
function open(options: Thing, world: World): readonly string[] {
  return Object.entries(options).flatMap(([value, option]) => {
    const { when, options: further } = thing(option)
    const isOpen = !isThing(when) || holds(when, world)
    if (isThing(when)) world.tell('option with a condition', isOpen)
    return isOpen ? [value, ...open(thing(further), world)] : []
  })
}

/** Codes that JavaScript takes for numbers stand first, as it puts them. */
function numbersFirst(codes: readonly string[]): readonly string[] {
  const isNumber = (code: string) => /^(?:0|[1-9]\d{0,8})$/.test(code)
  const numbers = codes.filter(isNumber).sort((one, other) => Number(one) - Number(other))
  return [...numbers, ...codes.filter((code) => !isNumber(code))]
}

/** An option as its author wrote it; of those opened under others too. */
export function optionCalled(options: Json | undefined, value: string): Thing {
  for (const [known, option] of Object.entries(thing(options))) {
    if (known === value) return thing(option)
    const inside = optionCalled(thing(option).options, value)
    if (Object.keys(inside).length > 0) return inside
  }
  return {}
}
