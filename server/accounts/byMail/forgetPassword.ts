import type { Request } from 'express'
import type { forgetPassword as forgetRoute, resetPassword } from '../../../schemas/api/accounts'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { addressOf } from '../createAccount'
import { type Entered, enter } from '../enter'
import { replacePassword } from '../own/changePassword'
import { expectPassword, hashPassword } from '../password'
import { askByMail, forgetMails } from './askByMail'
import { useLink } from './links'

/** Asks for a link to choose another password. */
export async function forget(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof forgetRoute>; readonly request: Request },
): Promise<void> {
  const email = addressOf(body.email)
  await askByMail(context, request, { kind: 'password', email, back: body.back ?? null })
}

/**
 * Changes the password of the account whose link was followed. Every session ends, and every other link; the second
 * factor stays, and is asked.
 */
export async function reset(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof resetPassword>; readonly request: Request },
): Promise<Entered> {
  await expectPassword(body.password, [])
  const passwordHash = await hashPassword(body.password)
  const { id: accountId, email } = await context.database.write(async (tx) => {
    const { email } = await useLink(context, tx, body.token, ['password'])
    const account = await tx.selectFrom('accounts').select('id').where('email', '=', email).executeTakeFirst()
    if (account === undefined) throw errors.account.linkOver()
    await replacePassword(context, tx, account.id, passwordHash)
    await tx.deleteFrom('accountWishes').where('email', '=', email).where('usedAt', 'is', null).execute()
    return { id: account.id, email }
  })
  await forgetMails(context, request, { kind: 'password', email })
  return enter(context, accountId)
}
