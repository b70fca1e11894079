import type { SessionAccount } from '../../../schemas/account'
import type { forgetPassword as forgetRoute, resetPassword } from '../../../schemas/api/accounts'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { addressOf } from '../createAccount'
import { expectPassword, hashPassword } from '../password'
import { askByMail } from './askByMail'
import { useLink } from './links'
import { perAddress, signedIn } from './register'

/** Asks for a link to choose another password. */
export async function forget(
  context: Context,
  { body }: { readonly body: BodyOf<typeof forgetRoute> },
): Promise<void> {
  const email = addressOf(body.email)
  await context.limits.take(perAddress, email)
  await askByMail(context, {
    kind: 'password',
    email,
    name: null,
    passwordHash: null,
    joins: null,
    back: body.back ?? null,
  })
}

/**
 * Changes the password of the account whose link was followed. Every session ends, and every other link: whoever had
 * the former password has nothing any more.
 */
export async function reset(
  context: Context,
  { body }: { readonly body: BodyOf<typeof resetPassword> },
): Promise<{ token: string; account: SessionAccount }> {
  await expectPassword(body.password, [])
  const passwordHash = await hashPassword(body.password)
  const accountId = await context.database.write(async (tx) => {
    const { email } = await useLink(context, tx, body.token, 'password')
    const account = await tx
      .updateTable('accounts')
      .set({ passwordHash })
      .where('email', '=', email)
      .returning('id')
      .executeTakeFirst()
    if (account === undefined) throw errors.account.linkOver()
    await tx.deleteFrom('sessions').where('accountId', '=', account.id).execute()
    await tx.deleteFrom('accountWishes').where('email', '=', email).where('usedAt', 'is', null).execute()
    return account.id
  })
  return signedIn(context, accountId)
}
