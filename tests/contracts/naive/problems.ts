import type { Json } from '../../../schemas/condition'
import { given, isAsked, isGone, seen } from './answer'
import { boundOf, rowCount } from './bounds'
import { compareDates } from './dates'
import { Number34 } from './decimals'
import { isOptional } from './describe'
import { offered, optionCalled, takesFreeAnswer } from './options'
import { isList, isThing, type Located, list, optionOf, rowsOf, type Thing, thing, type World } from './world'

/**
 * What is wrong with one question that is asked, as far as the language says so: `required`, `gone`, `unreadable`, or
 * `wrong` when a bound or an option refuses it. What each type asks beside (a key, a postcode) is not said here.
 */
export function problemOf(located: Located, world: World): string | undefined {
  const { field } = located
  const answer = given(located, world)
  if (isThing(answer) && 'unreadable' in answer) return 'unreadable'
  const value = seen(located, world)
  if (value !== undefined) return isRight(field, value, world) ? undefined : 'wrong'
  if (isOptional(field, world)) return undefined
  return isGone(located, world) ? 'gone' : 'required'
}

/** Whether the bounds and the options of the language take a value; other types have rules of their own. */
function isRight(field: Thing, value: Json, world: World): boolean {
  switch (field.type) {
    case 'text':
    case 'longText':
      return isCounted([...new Intl.Segmenter('fr').segment(String(value))].length, field, world)
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
      return isWithin(field, world, (bound) => new Number34(String(value)).cmp(new Number34(String(bound))))
    case 'date':
      return (
        (String(value).length === 7) === (field.precision === 'month') &&
        isWithin(field, world, (bound) => compareDates(String(value), String(bound)))
      )
    case 'dateTime':
      return isWithin(field, world, (bound) => compareDates(String(value), String(bound)))
    case 'choice':
      return isOption(value, field, world)
    case 'multipleChoice':
      return areOptions(list(value), field, world)
    case 'linkedChoice':
      return isWay(list(value), field.options)
    case 'file':
      return isProvided(value, field, world)
    default:
      return true
  }
}

/** Types of which `problemOf` says whether a value is right. */
export const judged = [
  ...['text', 'longText', 'integer', 'decimal', 'money', 'percent', 'date', 'dateTime'],
  ...['choice', 'multipleChoice', 'linkedChoice', 'file'],
]

function isWithin({ min, max }: Thing, world: World, compare: (bound: Json) => number): boolean {
  const [least, most] = [boundOf(min, world), boundOf(max, world)]
  return (least === undefined || compare(least) >= 0) && (most === undefined || compare(most) <= 0)
}

function isCounted(count: number, field: Thing, world: World): boolean {
  return isWithin(field, world, (bound) => new Number34(count).cmp(new Number34(String(bound))))
}

/** One option that may still be chosen, or words that are allowed, or were said above. */
function isOption(value: Json, field: Thing, world: World): boolean {
  if (!isThing(value)) return optionCalled(field.options, String(value)).retired !== true
  if (takesFreeAnswer(field)) return true
  const { answer } = thing(field.options)
  const above = answer === undefined ? [] : list(world.ask.answerTo(String(answer), world))
  return above.some((chosen) => isThing(chosen) && chosen.other === value.other)
}

/** In the order of the options, without doubles, one's own words last, nothing beside what excludes all others. */
function areOptions(chosen: readonly Json[], field: Thing, world: World): boolean {
  const order = [...(offered(field, world) ?? []).filter((option) => option !== 'other'), 'other']
  const places = chosen.map(optionOf).map((option) => order.indexOf(option))
  const isList = offered(field, world) === undefined
  const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0))
  const words = chosen.findIndex(isThing)
  const isLinesThenWords =
    new Set(chosen.map(optionOf)).size === chosen.length && (words < 0 || words === chosen.length - 1)
  const excludes = chosen.some((each) => optionCalled(field.options, optionOf(each)).exclusive === true)
  return (
    chosen.every((each) => isOption(each, field, world)) &&
    (isList ? isLinesThenWords : inOrder) &&
    (chosen.length === 1 || !excludes) &&
    isCounted(chosen.length, field, world)
  )
}

/** From the top to an option that opens no further ones, through none that is retired. */
function isWay([first, ...rest]: readonly Json[], options: Json | undefined): boolean {
  if (first === undefined) return !isThing(options)
  const inside = thing(options)
  if (!Object.hasOwn(inside, String(first))) return false
  const option = thing(inside[String(first)])
  return option.retired !== true && isWay(rest, option.options)
}

function isProvided(value: Json, field: Thing, world: World): boolean {
  const how = isList(value) ? 'now' : 'later' in thing(value) ? 'later' : 'alreadySent'
  const ways = field.provide === undefined ? ['now'] : list(field.provide)
  return ways.includes(how) && (!isList(value) || isCounted(value.length, field, world))
}

/** What is wrong with the rows of a repetition that is asked, taken together: too few, too many, twice the same. */
export function rowProblems(located: Located, world: World): readonly string[] {
  const { field } = located
  const name = String(field.id)
  const rows = rowsOf(name, world)
  if (rows.length < rowCount(field.min, 1, Math.ceil, world)) return [`${name} repetition.min`]
  if (rows.length > rowCount(field.max, 1000, Math.floor, world)) return [`${name} repetition.max`]
  const unique = list(field.unique).map(String)
  const said = rows.map((row) => {
    const at = { ...world, rows: [row] }
    const answers = list(field.fields)
      .map((inner) => ({ ...located, repetition: field, field: thing(inner) }))
      .filter((inner) => unique.includes(String(inner.field.id)))
    const values = answers.map((inner) => (isAsked(inner, at) ? seen(inner, at) : undefined))
    if (values.includes(undefined) || values.length === 0) return undefined
    return JSON.stringify(
      answers.map(({ field: { type } }, index) => sameAs(values[index] ?? null, String(type))),
    )
  })
  return said.flatMap((values, index) =>
    values !== undefined && said.indexOf(values) < index
      ? [`${name}/${index}/${unique[0]} repetition.unique`]
      : [],
  )
}

/** What it shares with every answer that a person would call the same: case, spaces around and coding do not count. */
function sameAs(value: Json, type: string): Json {
  if (typeof value === 'string') return written.includes(type) ? folded(value) : value
  if (isList(value)) return value.map((each) => sameAs(each, type))
  if (!isThing(value) || !('other' in value) || type === 'address') return value
  return { other: folded(String(value.other)) }
}

const written = ['text', 'longText', 'formatted', 'email', 'phone', 'iban', 'siret', 'rna', 'vatNumber']

function folded(text: string): string {
  return text.trim().toLowerCase().normalize('NFC')
}
