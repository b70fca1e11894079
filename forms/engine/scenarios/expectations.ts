import type { Json } from '../../../schemas/condition'
import { sameAnswer } from '../changes/paths'
import { isShown, type Outcome, type Told } from './outcome'
import type { Scenario } from './scenario'

/** One thing that a scenario says, and what came out instead or as it says. */
export type Expectation = {
  readonly aspect: 'asked' | 'skipped' | 'computed' | 'errors' | 'warnings' | 'eligible' | 'group'
  /** What it is said of, as the scenario writes it: `incidents/0/date`; empty of the whole. */
  readonly name: string
  /** For places whether they are asked, for refusals and warnings their code; null where there is none. */
  readonly expected: Json
  readonly found: Json
  readonly same: boolean
}

/** All that a scenario says, each with what came out; what came out and it does not foresee among them. */
export function expectationsOf(scenario: Scenario, outcome: Outcome): readonly Expectation[] {
  const { asked = [], skipped = [], computed = {}, errors, warnings, eligible, group } = scenario
  const place = (aspect: 'asked' | 'skipped') => (name: string) =>
    expectation(aspect, name, aspect === 'asked', isShown(outcome, name))
  return [
    ...asked.map(place('asked')),
    ...skipped.map(place('skipped')),
    ...Object.entries(computed).map(([name, value]) =>
      expectation('computed', name, value, outcome.computed.get(name) ?? null),
    ),
    ...toldOf('errors', errors, outcome.errors),
    ...(warnings === undefined ? [] : toldOf('warnings', warnings, outcome.warnings)),
    expectation('eligible', '', eligible, outcome.eligible),
    ...(group === undefined ? [] : [expectation('group', '', group, outcome.group ?? null)]),
  ]
}

function expectation(aspect: Expectation['aspect'], name: string, expected: Json, found: Json): Expectation {
  return { aspect, name, expected, found, same: sameAnswer(expected, found) }
}

function toldOf(
  aspect: 'errors' | 'warnings',
  expected: readonly Told[],
  found: readonly Told[],
): readonly Expectation[] {
  const waiting = [...found]
  const met = expected.map(({ at, code }) => {
    const match = waiting.findIndex((other) => other.at === at && other.code === code)
    if (match >= 0) waiting.splice(match, 1)
    return expectation(aspect, at, code, match >= 0 ? code : null)
  })
  return [...met, ...waiting.map(({ at, code }) => expectation(aspect, at, null, code))]
}
