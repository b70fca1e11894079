import type { Request } from 'express'
import type { SessionAccount } from '../../../schemas/account'
import type { confirmAccount, readConfirmation } from '../../../schemas/api/accounts'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import { instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import type { Ladder } from '../../http/limits'
import { tooMany } from '../attempts'
import { insertAccount } from '../createAccount'
import { joinDrafts } from '../joinDrafts'
import { signedIn } from '../sessions'
import { findLink, useLink } from './links'
import { wishFrom, wishWith } from './wishesServed'

/** Wrong passwords tried with the links of one address. */
const wrongPasswords: Ladder = {
  name: 'confirmPassword',
  steps: [
    { times: 5, seconds: 60 },
    { times: 30, seconds: 3600 },
  ],
}

/** What following a link wants where it was opened. Nothing is done yet: filters of mail open links too. */
export async function lookAt(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof readConfirmation>; readonly request: Request },
): Promise<ResponseOf<typeof readConfirmation>> {
  const link = await findLink(context, body.token, ['account'])
  const wish = await wishFrom(context, link, request)
  if (wish === null) return { wants: 'password' }
  return { wants: 'nothing', name: wish.name ?? '', email: wish.email }
}

/**
 * Makes the account whose link was followed, a citizen's, and signs in. The link serves whoever asked for this address:
 * the browser that they asked in, or the password they chose. A stranger's wishes take nothing from its owner's. What
 * was begun where it was asked for joins it, whatever device the link was followed on.
 */
export async function confirm(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof confirmAccount>; readonly request: Request },
): Promise<{ token: string; account: SessionAccount }> {
  const link = await findLink(context, body.token, ['account'])
  const wish =
    body.password === undefined
      ? await wishFrom(context, link, request)
      : await wishKnown(context, link, body.password)
  if (wish === null) throw errors.account.passwordWanted()
  const accountId = await context.database.write(async (tx) => {
    await useLink(context, tx, body.token, ['account'])
    const { email, name, passwordHash, joins } = wish
    const made = { email, name: name ?? '', roles: ['citizen'], passwordHash } as const
    const id = await insertAccount(context, tx, made)
    // Somebody else's link for the same address was followed first.
    if (id === null) throw errors.account.linkOver()
    await useUp(context, tx, email)
    if (joins !== null) await joinDrafts(tx, { from: joins, to: id })
    return id
  })
  return signedIn(context, accountId)
}

/** By the password, tried a few times at most; throws when it is another. */
async function wishKnown(context: Context, link: Row<'accountWishes'>, password: string) {
  const attempt = await context.limits.climb(wrongPasswords, link.email)
  if (attempt.waitSeconds > 0) throw tooMany(attempt.waitSeconds)
  const wish = await wishWith(context, link, password)
  if (wish === null) throw errors.session.wrongPair()
  await attempt.giveBack()
  return wish
}

/** The address has its account: none of its wishes makes another one, whatever becomes of this one. */
async function useUp({ clock }: Context, tx: Tx, email: string): Promise<void> {
  await tx
    .updateTable('accountWishes')
    .set({ usedAt: instantOf(clock) })
    .where('kind', '=', 'account')
    .where('email', '=', email)
    .where('usedAt', 'is', null)
    .execute()
}
