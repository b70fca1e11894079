import type { forgetPassword as forgetRoute, resetPassword } from '../../../schemas/api/accounts'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { addressOf } from '../createAccount'
import { type Entered, enter } from '../enter'
import { replacePassword } from '../own/changePassword'
import { expectPassword, hashPassword } from '../password'
import { askByMail } from './askByMail'
import { useLink } from './links'
import { perAddress } from './register'

/** Asks for a link to choose another password. */
export async function forget(
  context: Context,
  { body }: { readonly body: BodyOf<typeof forgetRoute> },
): Promise<void> {
  const email = addressOf(body.email)
  await context.limits.take(perAddress, email)
  await askByMail(context, { kind: 'password', email, back: body.back ?? null })
}

/**
 * Changes the password of the account whose link was followed. Every session ends, and every other link; the second
 * factor stays, and is asked.
 */
export async function reset(
  context: Context,
  { body }: { readonly body: BodyOf<typeof resetPassword> },
): Promise<Entered> {
  await expectPassword(body.password, [])
  const passwordHash = await hashPassword(body.password)
  const accountId = await context.database.write(async (tx) => {
    const { email } = await useLink(context, tx, body.token, ['password'])
    const account = await tx.selectFrom('accounts').select('id').where('email', '=', email).executeTakeFirst()
    if (account === undefined) throw errors.account.linkOver()
    await replacePassword(context, tx, account.id, passwordHash)
    await tx.deleteFrom('accountWishes').where('email', '=', email).where('usedAt', 'is', null).execute()
    return account.id
  })
  return enter(context, accountId)
}
