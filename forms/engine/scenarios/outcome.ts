import type { Answer, AnswerPath } from '../../../schemas/answers'
import type { Facts } from '../../../schemas/lookup'
import { evaluate } from '../evaluate'
import type { Form } from '../form'
import type { AskedElement, AskedSection, Context } from '../types'
import { validateAnswers } from '../validateAnswers'
import { answersOf } from './answersOf'
import type { Scenario } from './scenario'

/** Something refused or warned of, as a scenario writes it. */
export type Told = { readonly at: string; readonly code: string }

/** What becomes of a scenario's answers; paths have rows by index. */
export type Outcome = {
  /** Everything that is shown: sections, fields, and fields of rows. */
  readonly asked: ReadonlySet<string>
  readonly computed: ReadonlyMap<string, Answer>
  readonly errors: readonly Told[]
  readonly warnings: readonly Told[]
  readonly eligible: boolean
  /** The id of the agents it goes to; undefined where the definition names none. */
  readonly group: string | undefined
}

/** Answers a form as a scenario says, and tells what the engine makes of it. */
export function outcomeOf(form: Form, scenario: Scenario, facts: Facts): Outcome {
  const { answers, byIndex } = answersOf(form, scenario)
  const context = contextOf(scenario, facts)
  const { sections, computed, ineligibleIfSubmitted, group } = evaluate(form, answers, context)
  const told = ({ at, code }: { at: AnswerPath; code: string }) => ({ at: byIndex(at), code })
  return {
    asked: new Set(sections.flatMap((section) => [section.id, ...pathsIn(section.elements).map(byIndex)])),
    computed: new Map([...computed].map(([path, value]) => [byIndex(path), value])),
    errors: validateAnswers(form, answers, context).map(told),
    warnings: sections.flatMap(warningsIn).map(told),
    eligible: ineligibleIfSubmitted.length === 0,
    group: group?.id,
  }
}

/** What a scenario's answers are judged against. */
export function contextOf({ today }: Scenario, facts: Facts): Context {
  return { today, locale: 'fr', facts }
}

/** Whether a place is asked; a field of rows by its id alone stands for that of every row. */
export function isShown({ asked }: Outcome, place: string): boolean {
  return asked.has(place) || [...asked].some((path) => path.endsWith(`/${place}`))
}

function pathsIn(elements: readonly AskedElement[]): readonly AnswerPath[] {
  return elements.flatMap((element) =>
    element.kind === 'repetition'
      ? [element.path, ...element.rows.flatMap((row) => pathsIn(row.elements))]
      : [element.path],
  )
}

/** Warnings of a section and of its rows, each at the first question it names, as errors are. */
function warningsIn({ elements, raised }: AskedSection): readonly Told[] {
  const rows = elements.flatMap((element) => (element.kind === 'repetition' ? element.rows : []))
  return [...rows.flatMap((row) => row.raised), ...raised].flatMap(({ check, severity, at: [at] }) =>
    severity === 'warning' && at !== undefined ? [{ at, code: `check.${check.id}` }] : [],
  )
}
