import { departments } from '../../../forms/fields/department/department'
import { apostrophes } from '../../../forms/fields/locales'
import { type Edition, type ListLine, type LoadedList, loadList } from './listSource'
import { departmentOf, packageRows } from './packageRows'

/** INSEE's edition of the year. */
export const officialCode: Edition = { source: 'INSEE, code officiel géographique 2026', at: '2026-01-01' }

/** The communes of today, the most peopled first: found by their names, their codes and their postcodes. */
export async function communes(): Promise<LoadedList> {
  const rows = await packageRows('communes', isCommune)
  const lines = [...rows].sort(byPopulation).map(
    ({ code, nom, codesPostaux = [] }): ListLine => ({
      key: code,
      label: apostrophes(nom),
      detail: departmentText(departmentOf(code)),
      also: codesPostaux,
    }),
  )
  return loadList(lines, officialCode)
}

/** A department as it tells namesakes apart: "Bas-Rhin (67)". */
export function departmentText(code: string): string | undefined {
  const name = departments.get(code)?.name
  return name === undefined ? undefined : `${name} (${code})`
}

type Commune = {
  readonly code: string
  readonly nom: string
  readonly population?: number
  readonly codesPostaux?: readonly string[]
}

/** Municipal districts, delegated and associated communes are in the file too, and are none. */
function isCommune(row: unknown): row is Commune {
  return (
    typeof row === 'object' &&
    row !== null &&
    'code' in row &&
    'nom' in row &&
    'type' in row &&
    row.type === 'commune-actuelle'
  )
}

function byPopulation(one: Commune, other: Commune): number {
  return (other.population ?? 0) - (one.population ?? 0)
}
