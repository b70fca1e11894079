import type { BodyOf, ParamsOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { putList as route } from '../../../schemas/api/lists'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { sha256Of } from '../../procedures/draftRevision'
import { rightList } from './rightList'

/** Keeps a list whole, in place of the one of that name; with errors nothing is kept. */
export async function putList(
  context: Context,
  { params, body }: { readonly params: ParamsOf<typeof route>; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { list: name } = params
  const { source } = body
  const { lines } = rightList(name, source, context.locale)
  const kept = { sha256: sha256Of(source), lines: lines.length, putAt: instantOf(context.clock) }
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
