import type { Json } from '../../../schemas/condition'
import { ask, given, isAsked, offered, seen } from './answer'
import { holds } from './condition'
import { toldFromToday } from './dates'
import { Number34 } from './decimals'
import {
  everything,
  isList,
  isThing,
  type Located,
  list,
  own,
  type Row,
  rowsOf,
  type Thing,
  thing,
  type World,
} from './world'

/** What becomes of a draft, in JSON, with paths in which a row is its place: `incidents/0/amount`. */
export type Outcome = {
  readonly asked: Readonly<Record<string, Json>>
  /** The ids of checks raised, each with the row it is raised in. */
  readonly raised: readonly string[]
  /** Rules that fail while the draft is written, and those that do of the draft submitted as it is. */
  readonly ineligible: readonly number[]
  readonly ineligibleIfSubmitted: readonly number[]
  readonly group: string | null
  /** What agents are asked beside, by path as well. */
  readonly annotated: Readonly<Record<string, Json>>
}

/**
 * What a form is to a draft, worked out from definition.md alone: slowly, from the text of the definition each time,
 * nothing remembered. The engine must say the same.
 */
export function outcomeOf(definition: Thing, answers: Thing, noted: Thing, today: string): Outcome {
  const world: World = { definition, answers, today, rows: [], ask }
  return {
    asked: Object.fromEntries(everything(world).flatMap((located) => placesOf(located, world))),
    raised: raisedIn(world),
    ineligible: ineligibleIn(world, false),
    ineligibleIfSubmitted: ineligibleIn(world, true),
    group: groupIn(world),
    annotated: annotatedIn(world, noted),
  }
}

/** Annotations are one more page after all others, and none of the citizen's. */
function annotatedIn(world: World, noted: Thing): Readonly<Record<string, Json>> {
  const { definition, answers } = world
  const page = { id: 'annotations', fields: definition.annotations ?? [] }
  const beside = {
    ...world,
    definition: { ...definition, sections: [...list(definition.sections), page] },
    answers: { ...answers, ...noted },
  }
  const located = everything(beside).filter(({ section }) => section.id === 'annotations')
  return Object.fromEntries(located.flatMap((each) => placesOf(each, beside)))
}

/** The places at which something is asked, one or one in each row, and what is said of it there. */
function placesOf(located: Located, world: World): readonly (readonly [path: string, said: Json])[] {
  const { repetition, field, isApplicant } = located
  const worlds = repetition === undefined ? [world] : rowWorlds(repetition, world)
  return worlds.flatMap((at, index) => {
    const start = repetition === undefined ? (isApplicant ? 'applicant/' : '') : `${repetition.id}/${index}/`
    return isAsked(located, at) ? [[`${start}${field.id}`, describe(located, at)] as const] : []
  })
}

function rowWorlds(repetition: Thing, world: World): readonly World[] {
  const name = String(repetition.id)
  return rowsOf(name, world).map((row: Row) => ({ ...world, rows: [row] }))
}

function describe(located: Located, world: World): Json {
  const { field } = located
  const { type, optional } = field
  if (type === 'heading' || type === 'explanation') return {}
  if (type === 'repetition')
    return {
      min: rowCount(field.min, 1, Math.ceil, world),
      max: rowCount(field.max, 1000, Math.floor, world),
      rows: rowsOf(String(field.id), world).length,
    }
  const value = seen(located, world)
  if (type === 'computed') return { value: value ?? null }
  const proposed = given(located, world) === undefined ? suggestion(field, world) : undefined
  return {
    value: value ?? null,
    optional: isThing(optional) ? holds(optional, world) : optional === true,
    ...(field.options === undefined ? {} : { options: offered(field, world) }),
    ...bound('min', field.min, world),
    ...bound('max', field.max, world),
    ...(proposed === undefined ? {} : { suggestion: proposed }),
  }
}

function suggestion({ default: proposed }: Thing, world: World): Json | undefined {
  return isThing(proposed) && typeof proposed.answer === 'string'
    ? world.ask.answerTo(proposed.answer, world)
    : proposed
}

/** A bound in numbers or dates; no bound while the answer it names is absent. */
function bound(key: string, given: Json | undefined, world: World): Thing {
  const told = boundOf(given, world)
  if (told === undefined) return {}
  return {
    [key]: typeof told === 'string' && /^\d{4}-/.test(told) ? told : new Number34(String(told)).text(),
  }
}

function boundOf(given: Json | undefined, world: World): Json | undefined {
  if (isThing(given)) return world.ask.answerTo(String(given.answer), world)
  if (typeof given === 'string' && given.startsWith('today')) return toldFromToday(given, world.today)
  return given
}

function rowCount(
  given: Json | undefined,
  unsaid: number,
  whole: (count: number) => number,
  world: World,
): number {
  const told = boundOf(given, world)
  return told === undefined ? unsaid : Math.min(Math.max(0, whole(Number(told))), 1000)
}

/** Checks of sections and rows that came true and name something that is asked there. */
function raisedIn(world: World): readonly string[] {
  return list(world.definition.sections)
    .map(thing)
    .flatMap((section) => {
      if (isThing(section.when) && !holds(section.when, world)) return []
      const inRows = list(section.fields)
        .map(thing)
        .filter(({ type, id }) => type === 'repetition' && world.ask.isShown(String(id), world))
        .flatMap((field) =>
          rowWorlds(field, world).flatMap((at, index) => raisedBy(field, at).map((id) => `${id}/${index}`)),
        )
      return [...inRows, ...raisedBy(section, world)]
    })
}

function raisedBy(owner: Thing, world: World): readonly string[] {
  return list(owner.checks)
    .map(thing)
    .filter(
      ({ when, fields }) =>
        holds(thing(when), world) && list(fields).some((name) => world.ask.isShown(String(name), world)),
    )
    .map(({ id }) => String(id))
}

function ineligibleIn(world: World, submitted: boolean): readonly number[] {
  return list(world.definition.eligibility).flatMap((rule, index) =>
    failsRule(thing(thing(rule).must), world, submitted) ? [index] : [],
  )
}

/** A rule is tested once everything it names, of what is asked, has its answer: a box left alone once submitted. */
function failsRule(must: Thing, world: World, submitted: boolean): boolean {
  const outside = everything(world).filter(
    ({ repetition, name }) => repetition === undefined && names(must).includes(name),
  )
  const asked = outside.filter(({ name }) => world.ask.isShown(name, world))
  const isAnswered = ({ field, name }: (typeof asked)[number]) => {
    if (field.type === 'repetition') return rowsOf(name, world).length > 0
    if (world.ask.answerTo(name, world) !== undefined) return true
    return submitted && (field.type === 'checkbox' || field.type === 'consent')
  }
  return asked.length > 0 && asked.every(isAnswered) && !holds(must, world)
}

/** Everything a condition names, right-hand sides included. */
function names(json: Json): readonly string[] {
  if (isList(json)) return json.flatMap(names)
  return Object.entries(thing(json)).flatMap(([key, inner]) => [
    ...(key === 'answer' ? [String(inner)] : [key]),
    ...names(inner),
  ])
}

function groupIn(world: World): string | null {
  const groups = list(world.definition.groups).map(thing)
  const group = groups.find(({ when }) => when === undefined || holds(thing(when), world))
  return group === undefined ? null : String(own(group, 'id'))
}
