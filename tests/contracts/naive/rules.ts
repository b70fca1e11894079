import type { Json } from '../../../schemas/condition'
import { holds } from './condition'
import {
  everything,
  isList,
  isThing,
  list,
  own,
  rowsOf,
  rowWorlds,
  type Thing,
  thing,
  type World,
} from './world'

/** A check that came true: the row it came true in, and where the first question stands that it names. */
export type Raised = { readonly check: Thing; readonly row?: number; readonly at: string }

/** Checks of sections and rows that came true and name something that is asked there. */
export function raisedIn(world: World): readonly Raised[] {
  return list(world.definition.sections)
    .map(thing)
    .flatMap((section) => {
      if (isThing(section.when) && !holds(section.when, world)) return []
      const inRows = list(section.fields)
        .map(thing)
        .filter(({ type, id }) => type === 'repetition' && world.ask.isShown(String(id), world))
        .flatMap((field) =>
          rowWorlds(field, world).flatMap((at, row) =>
            raisedBy(field, at).map((each) => ({ ...each, row, at: `${field.id}/${row}/${each.at}` })),
          ),
        )
      return [...inRows, ...raisedBy(section, world)]
    })
}

function raisedBy(owner: Thing, world: World): readonly Raised[] {
  return list(owner.checks)
    .map(thing)
    .flatMap((check) => {
      const [at] = list(check.fields).filter((name) => world.ask.isShown(String(name), world))
      return at === undefined || !holds(thing(check.when), world) ? [] : [{ check, at: String(at) }]
    })
}

/** The rules of eligibility that fail, by their place. */
export function ineligibleIn(world: World, submitted: boolean): readonly number[] {
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
  const isTested = asked.length > 0 && asked.every(isAnswered)
  const verdict = isTested ? holds(must, world) : 'untested'
  world.tell(submitted ? 'rule of a submission' : 'rule of a draft', verdict)
  return verdict === false
}

/** Everything a condition names, right-hand sides included. */
function names(json: Json): readonly string[] {
  if (isList(json)) return json.flatMap(names)
  return Object.entries(thing(json)).flatMap(([key, inner]) => [
    ...(key === 'answer' ? [String(inner)] : [key]),
    ...names(inner),
  ])
}

/** The first group whose condition holds; null without groups. */
export function groupIn(world: World): string | null {
  const groups = list(world.definition.groups).map(thing)
  const group = groups.find(({ when }) => when === undefined || holds(thing(when), world))
  return group === undefined ? null : String(own(group, 'id'))
}
