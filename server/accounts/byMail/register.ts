import type { SessionAccount } from '../../../schemas/account'
import type { confirmAccount, register as registerRoute } from '../../../schemas/api/accounts'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { addressOf, insertAccount, isAddress } from '../createAccount'
import { joinDrafts } from '../joinDrafts'
import { expectPassword, hashPassword, isPassword } from '../password'
import { signedIn } from '../sessions'
import { askByMail } from './askByMail'
import { findLink, useLink } from './links'

/** Mails to one address, whoever asks for them. */
export const perAddress = { name: 'accountMail', perMinute: 3 }

/** Passwords tried with one link. */
const perWish = { name: 'confirmPassword', perMinute: 5 }

/** Asks for an account; it is there once its address is confirmed. */
export async function register(
  context: Context,
  { body }: { readonly body: BodyOf<typeof registerRoute> },
): Promise<void> {
  const email = addressOf(body.email)
  const name = body.name.trim()
  if (!isAddress(email)) throw errors.account.noAddress()
  if (name === '') throw errors.account.noName()
  await expectPassword(body.password, [name, ...email.split(/[@.]/)])
  await context.limits.take(perAddress, email)
  const passwordHash = await hashPassword(body.password)
  const joins = context.account?.email === null ? context.account.accountId : null
  await askByMail(context, { kind: 'account', email, name, passwordHash, joins, back: body.back ?? null })
}

/**
 * Makes the account whose link was followed, a citizen's, and signs in. What was begun where it was asked for joins it,
 * whatever device the link was followed on: whoever knows the password is who asked.
 */
export async function confirm(
  context: Context,
  { body }: { readonly body: BodyOf<typeof confirmAccount> },
): Promise<{ token: string; account: SessionAccount }> {
  const asked = await findLink(context, body.token, ['account'])
  await context.limits.take(perWish, asked.id)
  if (!(await isPassword(body.password, asked.passwordHash))) throw errors.session.wrongPair()
  const accountId = await context.database.write(async (tx) => {
    const { email, name, passwordHash, joins } = await useLink(context, tx, body.token, ['account'])
    const made = { email, name: name ?? '', roles: ['citizen'], passwordHash } as const
    const id = await insertAccount(context, tx, made)
    // Somebody else's link for the same address was followed first.
    if (id === null) throw errors.account.linkOver()
    if (joins !== null) await joinDrafts(tx, { from: joins, to: id })
    return id
  })
  return signedIn(context, accountId)
}
