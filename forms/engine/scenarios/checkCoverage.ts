import { placesOf } from '../definition/checking'
import type { Note } from '../definition/finding'
import type { Form } from '../form'
import type { Scenario } from './scenario'

/**
 * The coverage rule (definition.md, "The rest of a definition"): whatever is shown under a condition, its own or that
 * of its section or rows, is said to be asked in one scenario and skipped in another; each check is raised in one.
 */
export function checkCoverage({ procedure, checks }: Form, scenarios: readonly Scenario[]): readonly Note[] {
  const named = (key: 'asked' | 'skipped') =>
    new Set(scenarios.flatMap((scenario) => (scenario[key] ?? []).map((place) => place.split('/').at(-1))))
  const [asked, skipped] = [named('asked'), named('skipped')]
  const conditional = placesOf(procedure).filter(
    ({ field, section, rows }) =>
      field.when !== undefined || section.when !== undefined || rows?.when !== undefined,
  )
  const raised = new Set(
    scenarios.flatMap(({ errors, warnings = [] }) => [...errors, ...warnings].map(({ code }) => code)),
  )
  const missing = (code: string, name: string): Note => ({ at: '', code, params: { name } })
  return [
    ...conditional
      .filter(({ field }) => !asked.has(field.id))
      .map(({ field }) => missing('coverage.neverAsked', field.id)),
    ...conditional
      .filter(({ field }) => !skipped.has(field.id))
      .map(({ field }) => missing('coverage.neverSkipped', field.id)),
    ...[...checks.keys()]
      .filter((id) => !raised.has(`check.${id}`))
      .map((id) => missing('coverage.neverRaised', id)),
  ]
}
