import type { Json } from '../../../schemas/condition'
import { ask, isAsked } from './answer'
import { describe } from './describe'
import { problemOf, rowProblems } from './problems'
import { groupIn, ineligibleIn, type Raised, raisedIn } from './rules'
import { everything, isThing, type Located, list, rowWorlds, type Thing, type World } from './world'

/** What becomes of a draft, in JSON, with paths in which a row is its place: `incidents/0/amount`. */
export type Outcome = {
  readonly asked: Readonly<Record<string, Json>>
  /** The ids of checks raised, each with the row it is raised in. */
  readonly raised: readonly string[]
  /** What the language says is wrong: path and code (`problemOf`, `rowProblems`), in alphabetical order. */
  readonly problems: readonly string[]
  /** Rules that fail while the draft is written, and those that do of the draft submitted as it is. */
  readonly ineligible: readonly number[]
  readonly ineligibleIfSubmitted: readonly number[]
  readonly group: string | null
  /** What agents are asked beside, by path as well. */
  readonly annotated: Readonly<Record<string, Json>>
}

/**
 * What a form is to a draft, worked out from definition.md alone: slowly, from the text of the definition each time,
 * nothing answered remembered. The engine must say the same. `tell` hears how each thing came out.
 */
export function outcomeOf(
  definition: Thing,
  answers: Thing,
  noted: Thing,
  today: string,
  tell: World['tell'] = () => undefined,
): Outcome {
  const world: World = { definition, answers, today, rows: [], ask, tell }
  const raised = raisedIn(world)
  const outcome = {
    asked: Object.fromEntries(everything(world).flatMap((located) => placesOf(located, world))),
    raised: raised.map(({ check, row }) => (row === undefined ? `${check.id}` : `${check.id}/${row}`)),
    problems: problemsIn(world, raised),
    ineligible: ineligibleIn(world, false),
    ineligibleIfSubmitted: ineligibleIn(world, true),
    group: groupIn(world),
    annotated: annotatedIn(world, noted),
  }
  tellOf(outcome, raised, world)
  return outcome
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
  return askedAt(located, world).map(({ path, at }) => [path, describe(located, at)])
}

function askedAt(located: Located, world: World): readonly { readonly path: string; readonly at: World }[] {
  const { repetition, field, isApplicant } = located
  const worlds = repetition === undefined ? [world] : rowWorlds(repetition, world)
  return worlds.flatMap((at, index) => {
    const start = repetition === undefined ? (isApplicant ? 'applicant/' : '') : `${repetition.id}/${index}/`
    const asked = isAsked(located, at)
    if (isThing(field.when)) world.tell(`${kindOf(field)} with a condition`, asked)
    return asked ? [{ path: `${start}${field.id}`, at }] : []
  })
}

function kindOf({ type }: Thing): string {
  return ['heading', 'explanation', 'computed', 'repetition'].includes(String(type)) ? `${type}` : 'question'
}

function problemsIn(world: World, raised: readonly Raised[]): readonly string[] {
  const inFields = everything(world).flatMap((located) =>
    askedAt(located, world).flatMap(({ path, at }) => {
      const { type } = located.field
      if (type === 'heading' || type === 'explanation' || type === 'computed') return []
      if (type === 'repetition') return rowProblems(located, at)
      const code = problemOf(located, at)
      return code === undefined ? [] : [`${path} ${code}`]
    }),
  )
  const inChecks = raised.flatMap(({ check, at }) =>
    check.error === undefined ? [] : [`${at} check.${check.id}`],
  )
  return [...inFields, ...inChecks].sort()
}

function tellOf({ problems, group }: Outcome, raised: readonly Raised[], world: World): void {
  for (const problem of problems)
    world.tell('problem', problem.replace(/^.* /, '').replace(/^check\..*/, 'check'))
  for (const { check, row } of raised)
    world.tell(
      row === undefined ? 'check of a section' : 'check of rows',
      check.error === undefined ? 'warning' : 'error',
    )
  if (group === null) return
  const last = list(world.definition.groups).at(-1)
  world.tell('group', isThing(last) && last.id === group ? 'last' : 'by its condition')
}
