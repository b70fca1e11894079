import type { Procedure, Types } from '../../fields'
import { compileForm } from '../compileForm'
import type { Finding, Note } from '../definition/finding'
import { explainShape } from '../definition/shape/explainShape'
import type { Shape } from '../definition/shape/shape'
import { locator } from '../definition/source/locate'
import { readSource } from '../definition/source/readSource'
import { checkCoverage } from './checkCoverage'
import { checkSize } from './checkSize'
import type { Expectation } from './expectations'
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
 * `NAME.scenarios.json`; each finding is located in it. Never throws, whatever that text is.
 */
export function checkScenarios(source: string, procedure: Procedure, types: Types): CheckedScenarios {
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
    const expectations = runScenario(form, scenario, `/${index}`, (note) => differences.push(note))
    return { name: scenario.name, findings: differences.map(located), expectations }
  })
  return { results, findings: [...sameNames(read.value), ...checkCoverage(form, read.value)].map(located) }
}

const shape: Shape = JSON.parse(JSON.stringify(Scenarios))

function isScenarios(value: unknown, notes: Note[]): value is readonly Scenario[] {
  explainShape(shape, value, '', (note) => notes.push(note))
  return notes.length === 0
}

function sameNames(scenarios: readonly Scenario[]): readonly Note[] {
  const names = scenarios.map(({ name }) => name)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ at: `/${index}/name`, code: 'scenario.sameName', params: { name } }],
  )
}
