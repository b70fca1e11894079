import type { BodyOf } from '../../schemas/api/endpoint'
import type { chooseLocale as route } from '../../schemas/api/session'
import { accountOf, type Context } from '../context'

/** Keeps the language in which the account reads and is written to. */
export async function chooseLocale(
  context: Context,
  { body }: { readonly body: BodyOf<typeof route> },
): Promise<void> {
  const { accountId } = accountOf(context)
  await context.database.write((tx) =>
    tx.updateTable('accounts').set({ locale: body.locale }).where('id', '=', accountId).execute(),
  )
}
