import { listsIn } from '../../../forms/engine/listsIn'
import type { Procedure } from '../../../forms/fields'
import { listOfSource } from '../../../schemas/lists'
import type { Database } from '../../database'
import type { Source } from '../source'
import { type LoadedList, listSource, loadList } from './listSource'
import { readList } from './readList'

/** The most lists kept in memory; the one asked longest ago goes first. */
const kept = 20

type Kept = { readonly sha256: string; readonly list: Promise<LoadedList> }

/**
 * The lists that administrators brought, as sources of the procedures that name them: nobody else's form looks into
 * them. Each is read again once it was replaced.
 */
export function authorLists(
  database: Database,
): (source: string, procedure: Procedure) => Source | undefined {
  const known = new Map<string, Kept>()
  const load = async (name: string) => {
    const current = await database.read
      .selectFrom('lists')
      .select('sha256')
      .where('name', '=', name)
      .executeTakeFirst()
    if (current === undefined) return undefined
    const found = known.get(name)
    const list = found?.sha256 === current.sha256 ? found : { ...current, list: readKept(database, name) }
    known.delete(name)
    known.set(name, list)
    list.list.catch(() => known.delete(name))
    const oldest = known.size > kept ? known.keys().next().value : undefined
    if (oldest !== undefined) known.delete(oldest)
    return list.list
  }
  return (source, procedure) => {
    const name = listOfSource(source)
    if (name === undefined || !listsIn(procedure).some(({ list }) => list === name)) return undefined
    return listSource(() => load(name))
  }
}

/** The names of the lists that administrators brought. */
export async function broughtLists({ read }: Database): Promise<readonly string[]> {
  const lists = await read.selectFrom('lists').select('name').execute()
  return lists.map(({ name }) => name)
}

async function readKept(database: Database, name: string): Promise<LoadedList> {
  const { source, putAt } = await database.read
    .selectFrom('lists')
    .select(['source', 'putAt'])
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const read = readList(source)
  if ('problems' in read) throw new Error(`The list ${name} was right when it was put, and is not any more.`)
  return loadList(read.lines, { source: name, at: putAt })
}
