import type { Request } from 'express'
import type { BodyOf } from '../../schemas/api/endpoint'
import type { signIn as signInRoute } from '../../schemas/api/session'
import type { Context } from '../context'
import { errors } from '../http/errors'
import { countAttempt } from './attempts'
import { addressOf } from './createAccount'
import { type Entered, enter } from './enter'
import { isPassword } from './password'

/** Opens a session, or half of one. An unknown address, a wrong password, an account without one: the same 401 in the same time. */
export async function signIn(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof signInRoute>; readonly request: Request },
): Promise<Entered> {
  const email = addressOf(body.email)
  const attempt = await countAttempt(context, request, email)
  const found = await context.database.read
    .selectFrom('accounts')
    .select(['id', 'passwordHash'])
    .where('email', '=', email)
    .executeTakeFirst()
  const right = await isPassword(body.password, found?.passwordHash ?? null)
  if (!found || !right) throw errors.session.wrongPair()
  await attempt.wasRight()
  return enter(context, found.id)
}
