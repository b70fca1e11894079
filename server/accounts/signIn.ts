import type { SessionAccount } from '../../schemas/account'
import type { Context } from '../context'
import { errors } from '../http/errors'
import { addressOf } from './createAccount'
import { isPassword } from './password'
import { signedIn } from './sessions'

/** Attempts at one address, wherever they come from; the route's own limit counts by caller. */
const perAddress = { name: 'signInAddress', perMinute: 10 }

/** Opens a session. An unknown address, a wrong password, an account without one: the same 401 in the same time. */
export async function signIn(
  context: Context,
  { body }: { readonly body: { readonly email: string; readonly password: string } },
): Promise<{ token: string; account: SessionAccount }> {
  const email = addressOf(body.email)
  await context.limits.take(perAddress, email)
  const found = await context.database.read
    .selectFrom('accounts')
    .select(['id', 'passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
  const right = await isPassword(body.password, found?.passwordHash ?? null)
  if (!found || !right) throw errors.session.wrongPair()
  return signedIn(context, found.id)
}
