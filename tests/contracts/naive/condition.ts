import type { Json } from '../../../schemas/condition'
import { compareDates, toldFromToday } from './dates'
import { Number34 } from './decimals'
import { isList, isThing, list, locate, optionOf, rowsOf, type Thing, thing, type World } from './world'

/** Whether a condition is true, read as it is written: all keys of an object must hold. */
export function holds(condition: Thing, world: World): boolean {
  const told = (word: string, verdict: boolean) => {
    world.tell(word, verdict)
    return verdict
  }
  return Object.entries(condition).every(([key, inner]) => {
    if (key === 'all')
      return told(
        'all',
        list(inner).every((each) => holds(thing(each), world)),
      )
    if (key === 'any')
      return told(
        'any',
        list(inner).some((each) => holds(thing(each), world)),
      )
    if (key === 'not') return told('not', !holds(thing(inner), world))
    if (!isThing(inner))
      return told('a value or a list', isTrue(key, isList(inner) ? 'oneOf' : 'is', inner, world))
    return Object.entries(inner).every(([operator, right]) =>
      told(operator, isTrue(key, operator, right, world)),
    )
  })
}

function isTrue(name: string, operator: string, right: Json, world: World): boolean {
  const isRepetition = locate(world, name).field.type === 'repetition'
  const rows = isRepetition && world.ask.isShown(name, world) ? rowsOf(name, world) : []
  const holdsIn = (row: World['rows'][number]) =>
    holds(thing(right), {
      ...world,
      rows: [...world.rows.filter(({ repetition }) => repetition !== name), row],
    })
  switch (operator) {
    case 'isFilled':
    case 'isEmpty': {
      const isFilled = isRepetition ? rows.length > 0 : world.ask.answerTo(name, world) !== undefined
      return (operator === 'isFilled') === (isFilled === right)
    }
    case 'some':
      return rows.some(holdsIn)
    case 'every':
      return rows.length > 0 && rows.every(holdsIn)
    case 'count': {
      if (!world.ask.isShown(name, world)) return false
      return isCount(isRepetition ? rows.length : list(world.ask.answerTo(name, world)).length, right, world)
    }
    default:
      return compares(name, operator, right, world)
  }
}

function isCount(count: number, right: Json, world: World): boolean {
  if (isList(right)) return right.includes(count)
  if (!isThing(right)) return count === right
  return Object.entries(right).every(([operator, bound]) => {
    const other = operand(bound, world)
    return other !== undefined && compare('number', count, operator, other)
  })
}

/** A comparison of two answers, or of one and a value: false when either is absent. */
function compares(name: string, operator: string, right: Json, world: World): boolean {
  const { field } = locate(world, name)
  const type = String(field.type === 'computed' ? field.as : field.type)
  const left = comparable(name, world)
  const other =
    isDate(type) && typeof right === 'string' && right.startsWith('today')
      ? toldFromToday(right, world.today)
      : operand(right, world)
  if (left !== undefined && other !== undefined) return compare(kindOf(type), left, operator, other)
  world.tell(operator, 'absent')
  return false
}

function operand(right: Json, world: World): Json | undefined {
  return isThing(right) && typeof right.answer === 'string' ? comparable(right.answer, world) : right
}

/** An answer as it is compared; a box that is shown and not ticked is false. */
function comparable(name: string, world: World): Json | undefined {
  const { type } = locate(world, name).field
  const answer = world.ask.answerTo(name, world)
  if ((type === 'checkbox' || type === 'consent') && answer === undefined)
    return world.ask.isShown(name, world) ? false : undefined
  if (answer === undefined) return undefined
  if (type === 'choice') return optionOf(answer)
  return type === 'multipleChoice' || type === 'linkedChoice' ? list(answer).map(optionOf) : answer
}

type Kind = 'number' | 'date' | 'other'

function compare(kind: Kind, left: Json, operator: string, right: Json): boolean {
  const order = (one: Json, other: Json) =>
    kind === 'number'
      ? new Number34(String(one)).cmp(new Number34(String(other)))
      : compareDates(String(one), String(other))
  const equal = (one: Json, other: Json) => (kind === 'other' ? one === other : order(one, other) === 0)
  const chosen = (option: Json) => list(left).includes(option)
  const wanted = isList(right) ? right : [right]
  switch (operator) {
    case 'is':
      return equal(left, right)
    case 'isNot':
      return !equal(left, right)
    case 'oneOf':
      return wanted.some((each) => equal(left, each))
    case 'noneOf':
      return !wanted.some((each) => equal(left, each))
    case 'over':
      return order(left, right) > 0
    case 'atLeast':
      return order(left, right) >= 0
    case 'under':
      return order(left, right) < 0
    case 'atMost':
      return order(left, right) <= 0
    case 'has':
      return chosen(right)
    case 'hasAny':
      return wanted.some(chosen)
    case 'hasAll':
      return wanted.every(chosen)
    case 'hasNone':
      return !wanted.some(chosen)
    case 'contains':
      return String(left).includes(String(right))
    case 'startsWith':
      return String(left).startsWith(String(right))
    case 'matches':
      return new RegExp(`^(?:${right})$`, 'u').test(String(left))
    default:
      throw new Error(`${operator} is no operator.`)
  }
}

function kindOf(type: string): Kind {
  if (isDate(type)) return 'date'
  return ['integer', 'decimal', 'money', 'percent'].includes(type) ? 'number' : 'other'
}

function isDate(type: string): boolean {
  return type === 'date' || type === 'dateTime'
}
