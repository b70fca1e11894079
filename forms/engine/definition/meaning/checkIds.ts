import type { Field, Procedure, RowField, Section } from '../../../fields'
import { conditionWords } from '../../condition/operators'
import { pointerStep } from '../../finding'
import { formulaWords } from '../../formula/formula'
import { settingOf } from '../../resolve/settings'
import { annotatedPlacesOf, type Place, placesOf } from '../checking'
import type { Report } from '../finding'

/** Words that no section, field, check, group or annotation may be called, beside what every object inherits. */
const reserved: ReadonlySet<string> = new Set([
  ...conditionWords,
  ...formulaWords,
  ...['applicant', 'other', 'answer', 'rowId', 'length', 'then'],
])

/** Names that every object has already. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Refuses ids used twice and reserved words; gives the path of what bears each id. */
export function checkIds(procedure: Procedure, report: Report): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const [id, at] of idsOf(procedure)) {
    const first = ids.get(id)
    if (first !== undefined)
      report({ at: `${at}/id`, code: 'id.twice', params: { id }, other: `${first}/id` })
    else ids.set(id, at)
    if (reserved.has(id) || inherited.has(id)) report({ at: `${at}/id`, code: 'id.reserved', params: { id } })
  }
  for (const { at, field } of allPlaces(procedure)) checkOptionValues(settingOf(field, 'options'), at, report)
  return ids
}

function idsOf(procedure: Procedure): readonly (readonly [string, string])[] {
  const sections = procedure.sections.flatMap((section, index) => [
    [section.id, `/sections/${index}`] as const,
    ...checkIdsOf(section, `/sections/${index}`),
  ])
  const fields = allPlaces(procedure).flatMap(({ at, field }) => [
    [field.id, at] as const,
    ...checkIdsOf(field, at),
  ])
  const groups = (procedure.groups ?? []).map(({ id }, index) => [id, `/groups/${index}`] as const)
  return [...sections, ...fields, ...groups]
}

function allPlaces(procedure: Procedure): readonly Place[] {
  return [...placesOf(procedure), ...annotatedPlacesOf(procedure)]
}

function checkIdsOf(owner: Section | Field | RowField, at: string): readonly (readonly [string, string])[] {
  const checks = 'checks' in owner ? (owner.checks ?? []) : []
  return checks.map(({ id }, index) => [id, `${at}/checks/${index}`] as const)
}

function checkOptionValues(options: unknown, at: string, report: Report): void {
  for (const value of typeof options === 'object' && options !== null ? Object.keys(options) : [])
    if (inherited.has(value))
      report({
        at: `${at}/options${pointerStep(value)}`,
        code: 'id.reserved',
        params: { id: value },
        on: 'key',
      })
}
