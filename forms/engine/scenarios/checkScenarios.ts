import { isListSource } from '../../../schemas/lists'
import { type Facts, type Lookup, noFacts } from '../../../schemas/lookup'
import type { Procedure, Types } from '../../fields'
import { compileForm } from '../compileForm'
import type { Finding, Note } from '../definition/finding'
import { explainShape } from '../definition/shape/explainShape'
import type { Shape } from '../definition/shape/shape'
import { locator } from '../definition/source/locate'
import { readSource } from '../definition/source/readSource'
import { lookupsOf } from '../lookupsOf'
import { sourcesOf } from '../sourcesOf'
import { answersOf } from './answersOf'
import { checkCoverage } from './checkCoverage'
import { checkSize } from './checkSize'
import type { Expectation } from './expectations'
import { contextOf } from './outcome'
import { runScenario } from './runScenario'
import { type Scenario, Scenarios } from './scenario'

/** A scenario and what differs from what it says: green when nothing does. */
type ScenarioResult = {
  readonly name: string
  readonly findings: readonly Finding[]
  /** All that it says, each beside what came out. */
  readonly expectations: readonly Expectation[]
}

export type CheckedScenarios = {
  readonly results: readonly ScenarioResult[]
  /** What is wrong with the file, and what no scenario covers. */
  readonly findings: readonly Finding[]
}

/**
 * Runs the scenarios of a procedure that the definition check let through. `source` is the text of
 * `NAME.scenarios.json`; each finding is located in it. `facts` is what lists say of the answers (`scenarioLookups`);
 * without it, every line is there. Never throws, whatever that text is.
 */
export function checkScenarios(
  source: string,
  procedure: Procedure,
  types: Types,
  facts: Facts = noFacts,
): CheckedScenarios {
  const notes: Note[] = []
  const read = readSource(source, (note) => notes.push(note))
  const located = locator(source, read?.tree)
  if (read === undefined || !isScenarios(read.value, notes))
    return { results: [], findings: notes.map(located) }
  const tooLarge = checkSize(procedure, read.value)
  if (tooLarge !== undefined) return { results: [], findings: [located(tooLarge)] }
  const form = compileForm(procedure, types)
  const results = read.value.map((scenario, index) => {
    const differences: Note[] = []
    const expectations = runScenario(form, scenario, facts, `/${index}`, (note) => differences.push(note))
    return { name: scenario.name, findings: differences.map(located), expectations }
  })
  return { results, findings: [...sameNames(read.value), ...checkCoverage(form, read.value)].map(located) }
}

const shape: Shape = JSON.parse(JSON.stringify(Scenarios))

function isScenarios(value: unknown, notes: Note[]): value is readonly Scenario[] {
  explainShape(shape, value, '', (note) => notes.push(note))
  return notes.length === 0
}

/** What lists may say of the answers of scenarios; nothing where no question takes its answers from a list. */
export function scenarioLookups(source: string, procedure: Procedure, types: Types): readonly Lookup[] {
  const read = readSource(source, () => undefined)
  if (read === undefined || !isScenarios(read.value, []) || checkSize(procedure, read.value) !== undefined)
    return []
  const form = compileForm(procedure, types)
  if (!sourcesOf(form).some(isListSource)) return []
  return read.value
    .flatMap((scenario) => lookupsOf(form, answersOf(form, scenario).answers, contextOf(scenario, noFacts)))
    .filter((lookup) => isListSource(lookup.source))
}

function sameNames(scenarios: readonly Scenario[]): readonly Note[] {
  const names = scenarios.map(({ name }) => name)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ at: `/${index}/name`, code: 'scenario.sameName', params: { name } }],
  )
}
