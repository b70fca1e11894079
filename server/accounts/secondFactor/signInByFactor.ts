import type { Request } from 'express'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/secondFactor'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { keepFarewell } from '../openid/farewells'
import { halfTokenIn } from '../sessionCookie'
import { signedIn } from '../sessions'
import { askerOf } from './challengePasskey'
import { checkPasskey } from './checkPasskey'
import { accountOfHalf, closeHalf } from './halfSession'
import { countCode } from './limits'
import { takeCode } from './recoveryCodes'
import { takeAppCode } from './takeAppCode'

type Received<Body> = { readonly body: Body; readonly request: Request }

/** The second step: a code of the app, or a recovery code. */
export async function signInByCode(
  context: Context,
  { body, request }: Received<BodyOf<typeof api.signInByCode>>,
): ReturnType<typeof signedIn> {
  const half = halfTokenIn(context.config, request)
  const accountId = half === null ? null : await accountOfHalf(context, half)
  if (half === null || accountId === null) throw errors.factor.over()
  const wasRight = await countCode(context, accountId)
  if ('code' in body) {
    if (!(await takeAppCode(context, accountId, body.code))) throw errors.factor.wrongCode()
  } else if (!(await takeCode(context, accountId, body.recoveryCode))) throw errors.factor.wrongRecoveryCode()
  await wasRight()
  return enterWhole(context, half, accountId)
}

/** A passkey, which is both factors at once: the device, and what it asks of whoever holds it. */
export async function signInByPasskey(
  context: Context,
  { body, request }: Received<BodyOf<typeof api.signInByPasskey>>,
): ReturnType<typeof signedIn> {
  const accountId = await checkPasskey(context, body.passkey, await askerOf(context, request))
  const half = halfTokenIn(context.config, request)
  return enterWhole(context, half, accountId)
}

/** Opens the session, with what the first step had to say of it. */
async function enterWhole(
  context: Context,
  half: string | null,
  accountId: string,
): ReturnType<typeof signedIn> {
  const farewell = half === null ? null : await closeHalf(context, half, accountId)
  const opened = await signedIn(context, accountId)
  if (farewell !== null) await keepFarewell(context, opened.token, farewell)
  return opened
}
