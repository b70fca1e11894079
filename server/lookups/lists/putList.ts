import type { BodyOf, ParamsOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { listLists, putList as route } from '../../../schemas/api/lists'
import { isShipped, shippedLists } from '../../../schemas/lists'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import type { Refused } from '../../http/refused'
import { word } from '../../messages'
import { sha256Of } from '../../procedures/draftRevision'
import { readList } from './readList'

/** As many bytes as a list's file may have. */
const mostBytes = 12_000_000

/** A file travels inside JSON, where each of its quotes and line ends takes two bytes. */
export const listUploadLimit = { bytes: 2 * mostBytes, refuse: listTooLarge }

/** Keeps a list whole, in place of the one of that name; with errors nothing is kept. */
export async function putList(
  context: Context,
  { params, body }: { readonly params: ParamsOf<typeof route>; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { list: name } = params
  const { source } = body
  if (isShipped(name)) throw errors.list.shipped()
  if (Buffer.byteLength(source) > mostBytes) throw listTooLarge()
  const read = readList(source)
  if ('problems' in read)
    throw errors.list.invalid({
      problems: read.problems.map(({ line, code, params }) => ({
        at: '',
        line,
        code,
        ...(params === undefined ? {} : { params }),
        message: word(code, params ?? {}, context.locale),
      })),
    })
  const kept = { sha256: sha256Of(source), lines: read.lines.length, putAt: instantOf(context.clock) }
  const row = { ...kept, source, putBy: accountOf(context).accountId }
  await context.database.write((tx) =>
    tx
      .insertInto('lists')
      .values({ name, ...row })
      .onConflict((same) => same.column('name').doUpdateSet(row))
      .execute(),
  )
  return { name, ...kept }
}

/** The lists that definitions may name, in alphabetical order. */
export async function readLists({ database }: Context): Promise<ResponseOf<typeof listLists>> {
  const lists = await database.read
    .selectFrom('lists')
    .select(['name', 'lines', 'sha256', 'putAt'])
    .orderBy('name')
    .execute()
  return { lists, shipped: [...shippedLists] }
}

function listTooLarge(): Refused {
  return errors.list.tooLarge({ params: { megabytes: mostBytes / 1_000_000 } })
}
