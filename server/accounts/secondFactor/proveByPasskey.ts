import type { BodyOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/secondFactor'
import { accountOf, type Context } from '../../context'
import { markProved } from '../proof'
import { checkPasskey } from './checkPasskey'

/** Proves it by one of the account's passkeys. */
export async function proveByPasskey(
  context: Context,
  { body }: { readonly body: BodyOf<typeof api.proveByPasskey> },
): Promise<void> {
  await checkPasskey(context, body.passkey, accountOf(context).accountId)
  await markProved(context)
}
