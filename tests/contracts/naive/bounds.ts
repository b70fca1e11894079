import type { Json } from '../../../schemas/condition'
import { toldFromToday } from './dates'
import { Number34 } from './decimals'
import { isThing, type Thing, type World } from './world'

/** A bound as it is told: no bound while the answer it names is absent. */
export function bound(key: string, given: Json | undefined, world: World): Thing {
  const told = boundOf(given, world)
  if (told === undefined) return {}
  return {
    [key]: typeof told === 'string' && /^\d{4}-/.test(told) ? told : new Number34(String(told)).text(),
  }
}

/** A bound in numbers or dates. */
export function boundOf(given: Json | undefined, world: World): Json | undefined {
  if (isThing(given)) {
    const answer = world.ask.answerTo(String(given.answer), world)
    world.tell('bound by an answer', answer === undefined ? 'absent' : 'present')
    return answer
  }
  if (typeof given === 'string' && given.startsWith('today')) return toldFromToday(given, world.today)
  return given
}

/** How many rows there must or may be, a whole number whatever tells it; `unsaid` where nothing does. */
export function rowCount(
  given: Json | undefined,
  unsaid: number,
  whole: (count: number) => number,
  world: World,
): number {
  const told = boundOf(given, world)
  return told === undefined ? unsaid : Math.min(Math.max(0, whole(Number(told))), 1000)
}
