import { apostrophes } from '../../../forms/fields/locales'
import { departmentText } from './communes'
import { type Edition, type ListLine, type LoadedList, loadList } from './listSource'
import { departmentOf, packageRows } from './packageRows'

const edition: Edition = {
  source: 'DGCL, liste des EPCI à fiscalité propre au 1er janvier 2026',
  at: '2026-01-01',
}

/** The groups of communes, the most peopled first: found by their names and by those of their communes. */
export async function epci(): Promise<LoadedList> {
  const rows = await packageRows('epci', isGroup)
  const lines = [...rows]
    .sort((one, other) => other.populationMunicipale - one.populationMunicipale)
    .map(lineOf)
  return loadList(lines, edition)
}

type Group = {
  readonly code: string
  readonly nom: string
  readonly populationMunicipale: number
  readonly membres: readonly {
    readonly code: string
    readonly nom: string
    readonly populationMunicipale: number
  }[]
}

function isGroup(row: unknown): row is Group {
  return typeof row === 'object' && row !== null && 'membres' in row && Array.isArray(row.membres)
}

/** The department is that of its most peopled commune. */
function lineOf({ code, nom, membres }: Group): ListLine {
  const [first] = [...membres].sort((one, other) => other.populationMunicipale - one.populationMunicipale)
  return {
    key: code,
    label: apostrophes(writtenOut(nom)),
    detail: first && departmentText(departmentOf(first.code)),
    names: [nom],
    also: membres.map((member) => member.nom),
  }
}

const kinds = new Map([
  ['CC', 'Communauté de communes'],
  ['CA', 'Communauté d’agglomération'],
  ['CU', 'Communauté urbaine'],
])

/** The list writes "CC du Pays de Bitche". */
function writtenOut(name: string): string {
  return name.replace(/^C[ACU](?= )/, (kind) => kinds.get(kind) ?? kind)
}
