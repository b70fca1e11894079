import type { Facts } from '../../../schemas/lookup'
import { changesBetween } from '../changes/changesBetween'
import { sameAnswer } from '../changes/paths'
import { refuseChanges } from '../changes/refuseChanges'
import type { Report } from '../definition/finding'
import { pointerOf } from '../definition/source/pointer'
import { pointerStep } from '../finding'
import type { Form } from '../form'
import { answersOf } from './answersOf'
import { comparePlaces } from './comparePlaces'
import { type Expectation, expectationsOf } from './expectations'
import { type Outcome, outcomeOf, type Told } from './outcome'
import type { Scenario } from './scenario'

/**
 * Runs a scenario; reports each difference between what it says and what becomes of its answers, and gives all that it
 * says beside what came out.
 */
export function runScenario(
  form: Form,
  scenario: Scenario,
  facts: Facts,
  at: string,
  report: Report,
): readonly Expectation[] {
  const outcome = outcomeOf(form, scenario, facts)
  reportAnswers(form, scenario, at, report)
  comparePlaces(form, scenario, outcome, at, report)
  compareComputed(scenario, outcome, at, report)
  compareTold(scenario.errors, outcome.errors, `${at}/errors`, errorCodes, report)
  if (scenario.warnings !== undefined)
    compareTold(scenario.warnings, outcome.warnings, `${at}/warnings`, warningCodes, report)
  if (scenario.eligible !== outcome.eligible)
    report({ at: `${at}/eligible`, code: outcome.eligible ? 'scenario.eligible' : 'scenario.ineligible' })
  if (scenario.group !== undefined && scenario.group !== outcome.group)
    report({
      at: `${at}/group`,
      code: outcome.group === undefined ? 'scenario.noGroups' : 'scenario.group',
      params: { name: scenario.group, other: outcome.group ?? '' },
    })
  return expectationsOf(scenario, outcome)
}

/** An answer that no page could send is a slip of the scenario's author. */
function reportAnswers(form: Form, scenario: Scenario, at: string, report: Report): void {
  const { answers, byIndex } = answersOf(form, scenario)
  for (const { at: path, code } of refuseChanges(form, changesBetween({}, answers))) {
    const steps = byIndex(path).split('/')
    const pointer = pointerOf(steps[0] === 'applicant' ? steps : ['answers', ...steps])
    const unknown = code === 'unknown' || code === 'computed'
    report({
      at: at + pointer,
      code: unknown ? 'scenario.unknownAnswer' : 'scenario.wrongAnswer',
      params: { name: byIndex(path) },
    })
  }
}

/** Values it names must be those; `null` says that there is none. */
function compareComputed({ computed = {} }: Scenario, outcome: Outcome, at: string, report: Report): void {
  for (const [name, expected] of Object.entries(computed)) {
    const found = outcome.computed.get(name) ?? null
    if (!sameAnswer(expected, found))
      report({
        at: `${at}/computed${pointerStep(name)}`,
        code: 'scenario.computed',
        params: { name, value: JSON.stringify(found) },
      })
  }
}

const errorCodes = { missing: 'scenario.missingError', unexpected: 'scenario.unexpectedError' }
const warningCodes = { missing: 'scenario.missingWarning', unexpected: 'scenario.unexpectedWarning' }

function compareTold(
  expected: readonly Told[],
  found: readonly Told[],
  at: string,
  codes: { readonly missing: string; readonly unexpected: string },
  report: Report,
): void {
  const waiting = [...found]
  expected.forEach((told, index) => {
    const match = waiting.findIndex((other) => other.at === told.at && other.code === told.code)
    if (match >= 0) waiting.splice(match, 1)
    else
      report({
        at: `${at}/${index}`,
        code: codes.missing,
        params: { name: told.at, problem: told.code },
      })
  })
  for (const told of waiting)
    report({ at, code: codes.unexpected, params: { name: told.at, problem: told.code } })
}
