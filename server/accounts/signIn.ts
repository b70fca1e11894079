import type { Context } from '../context'
import { errors } from '../http/errors'
import { addressOf } from './createAccount'
import { type Entered, enter } from './enter'
import { isPassword } from './password'

/** Attempts at one address, wherever they come from; the route's own limit counts by caller. */
const perAddress = { name: 'signInAddress', perMinute: 10 }

/** Opens a session, or half of one. An unknown address, a wrong password, an account without one: the same 401 in the same time. */
export async function signIn(
  context: Context,
  { body }: { readonly body: { readonly email: string; readonly password: string } },
): Promise<Entered> {
  const email = addressOf(body.email)
  await context.limits.take(perAddress, email)
  const found = await context.database.read
    .selectFrom('accounts')
    .select(['id', 'passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
  const right = await isPassword(body.password, found?.passwordHash ?? null)
  if (!found || !right) throw errors.session.wrongPair()
  return enter(context, found.id)
}
