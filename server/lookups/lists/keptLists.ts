import { sql } from 'kysely'
import type { ParamsOf, ResponseOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/lists'
import { shippedLists } from '../../../schemas/lists'
import type { Context } from '../../context'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import type { Reply } from '../../http/serve'
import { listUses, type UsingRevision } from './listUses'
import { columnsOf, firstLinesOf } from './readList'
import { sentLine, shownLines } from './rightList'

type Named = { readonly params: ParamsOf<typeof api.readList> }

/** The lists that definitions may name, in alphabetical order, each with what takes answers from it. */
export async function readLists(
  context: Pick<Context, 'database' | 'definitions'>,
): Promise<ResponseOf<typeof api.listLists>> {
  const [rows, uses] = await Promise.all([
    context.database.read
      .selectFrom('lists')
      .select(['name', 'lines', 'sha256', 'putAt', 'putBy'])
      // The line that names the columns is in it.
      .select(sql<string>`substr("source", 1, 500)`.as('source'))
      .orderBy('name')
      .execute(),
    listUses(context),
  ])
  return { lists: rows.map((row) => described(row, uses.get(row.name))), shipped: [...shippedLists] }
}

/** A list as it is kept; 404 where there is none. */
export async function loadList({ database }: Context, { params }: Named): Promise<Row<'lists'>> {
  const found = await database.read
    .selectFrom('lists')
    .selectAll()
    .where('name', '=', params.list)
    .executeTakeFirst()
  if (!found) throw errors.list.notFound()
  return found
}

/** One list with its first lines. */
export async function describeList(
  context: Context,
  { loaded }: { readonly loaded: Row<'lists'> },
): Promise<ResponseOf<typeof api.readList>> {
  const uses = (await listUses(context)).get(loaded.name)
  const first = firstLinesOf(loaded.source, shownLines).map(sentLine)
  return { list: described(loaded, uses), first }
}

/** A list's file, to be opened by a spreadsheet. */
export function sendList({ name, source }: Row<'lists'>, { response }: Reply): void {
  response.attachment(`${name}.csv`)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.type('text/csv; charset=utf-8').send(Buffer.from(source))
}

/** Takes a list away, unless a revision takes answers from it. */
export async function deleteList(
  context: Context,
  { loaded }: { readonly loaded: Row<'lists'> },
): Promise<void> {
  if ((await listUses(context)).has(loaded.name)) throw errors.list.used()
  await context.database.write((tx) =>
    tx.deleteFrom('lists').where('name', '=', loaded.name).where('sha256', '=', loaded.sha256).execute(),
  )
}

type Kept = Pick<Row<'lists'>, 'name' | 'lines' | 'sha256' | 'putAt' | 'putBy' | 'source'>

function described(
  { name, lines, sha256, putAt, putBy, source }: Kept,
  uses: readonly UsingRevision[] = [],
): api.DescribedList {
  return {
    ...{ name, lines, sha256, putAt, columns: [...columnsOf(source)], shipped: putBy === null },
    uses: uses.map(({ revisionId: _, ...use }) => use),
  }
}
