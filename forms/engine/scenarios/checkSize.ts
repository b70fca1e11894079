import type { Procedure } from '../../fields'
import type { Note } from '../definition/finding'
import { isObject, settingOf } from '../resolve/settings'
import type { Scenario } from './scenario'

/** What keeps scenarios from being run at all; undefined where nothing does. */
export function checkSize(procedure: Procedure, scenarios: readonly Scenario[]): Note | undefined {
  const { scenarios: most, fields } = scenarioLimits
  const count = scenarios.length
  if (count > most) return { at: '', code: 'scenario.tooMany', params: { count, limit: most } }
  let asked = 0
  for (const [index, scenario] of scenarios.entries()) {
    asked += fieldsAsked(procedure, scenario)
    if (asked > fields) return { at: `/${index}`, code: 'scenario.tooLong', params: { limit: fields } }
  }
  return undefined
}

/** What a file of scenarios may not exceed: it is run whenever it is sent, while the others wait. */
const scenarioLimits = {
  scenarios: 200,
  /** Fields asked in all scenarios together, those of rows in each row. */
  fields: 100_000,
} as const

function fieldsAsked({ sections }: Procedure, { answers }: Scenario): number {
  return sections
    .flatMap((section) => section.fields)
    .reduce((count, field) => {
      if (field.type !== 'repetition') return count + 1
      const rows = isObject(answers) ? settingOf(answers, field.id) : undefined
      return count + 1 + (Array.isArray(rows) ? rows.length * field.fields.length : 0)
    }, 0)
}
