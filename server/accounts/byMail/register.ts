import type { Request } from 'express'
import type { register as registerRoute } from '../../../schemas/api/accounts'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { addressOf, isAddress } from '../createAccount'
import { drawToken, hashOf } from '../openid/departureSecrets'
import { expectPassword, hashPassword } from '../password'
import { askByMail } from './askByMail'

/**
 * Asks for an account; it is there once its address is confirmed. Gives what the browser keeps until then, whatever the
 * address: the link, opened in it, wants no password any more.
 */
export async function register(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof registerRoute>; readonly request: Request },
): Promise<string> {
  const email = addressOf(body.email)
  const name = body.name.trim()
  if (!isAddress(email)) throw errors.account.noAddress()
  if (name === '') throw errors.account.noName()
  await expectPassword(body.password, [name, ...email.split(/[@.]/)])
  const passwordHash = await hashPassword(body.password)
  const joins = context.account?.email === null ? context.account.accountId : null
  const browser = drawToken()
  const chosen = { name, passwordHash, joins, back: body.back ?? null, browserHash: hashOf(browser) }
  await askByMail(context, request, { kind: 'account', email, ...chosen })
  return browser
}
