import type { Request } from 'express'
import type { SessionAccount } from '../../../schemas/account'
import type { confirmAccount, register as registerRoute } from '../../../schemas/api/accounts'
import type { BodyOf } from '../../../schemas/api/endpoint'
import { instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import type { Ladder } from '../../http/limits'
import { tooMany } from '../attempts'
import { addressOf, insertAccount, isAddress } from '../createAccount'
import { joinDrafts } from '../joinDrafts'
import { expectPassword, hashPassword, isPassword } from '../password'
import { signedIn } from '../sessions'
import { askByMail } from './askByMail'
import { findLink, useLink } from './links'

/** Wrong passwords tried with the links of one address. */
const wrongPasswords: Ladder = {
  name: 'confirmPassword',
  steps: [
    { times: 5, seconds: 60 },
    { times: 30, seconds: 3600 },
  ],
}

/** How many wishes of an address a link serves, the latest first. */
const served = 10

/** Asks for an account; it is there once its address is confirmed. */
export async function register(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof registerRoute>; readonly request: Request },
): Promise<void> {
  const email = addressOf(body.email)
  const name = body.name.trim()
  if (!isAddress(email)) throw errors.account.noAddress()
  if (name === '') throw errors.account.noName()
  await expectPassword(body.password, [name, ...email.split(/[@.]/)])
  const passwordHash = await hashPassword(body.password)
  const joins = context.account?.email === null ? context.account.accountId : null
  const asked = { kind: 'account', email, name, passwordHash, joins, back: body.back ?? null } as const
  await askByMail(context, request, asked)
}

/**
 * Makes the account whose link was followed, a citizen's, and signs in. The link serves whoever asked for this address
 * and knows the password they chose: a stranger's wishes take nothing from its owner's. What was begun where it was asked for joins it,
 * whatever device the link was followed on: whoever knows the password is who asked.
 */
export async function confirm(
  context: Context,
  { body }: { readonly body: BodyOf<typeof confirmAccount> },
): Promise<{ token: string; account: SessionAccount }> {
  const link = await findLink(context, body.token, ['account'])
  const attempt = await context.limits.climb(wrongPasswords, link.email)
  if (attempt.waitSeconds > 0) throw tooMany(attempt.waitSeconds)
  const wish = await wishWith(context, link, body.password)
  if (wish === null) throw errors.session.wrongPair()
  await attempt.giveBack()
  const accountId = await context.database.write(async (tx) => {
    await useLink(context, tx, body.token, ['account'])
    const { email, name, passwordHash, joins } = wish
    const made = { email, name: name ?? '', roles: ['citizen'], passwordHash } as const
    const id = await insertAccount(context, tx, made)
    // Somebody else's link for the same address was followed first.
    if (id === null) throw errors.account.linkOver()
    if (joins !== null) await joinDrafts(tx, { from: joins, to: id })
    return id
  })
  return signedIn(context, accountId)
}

/** The wish for the link's address that was made with this password: the link's own, or one of the latest. */
async function wishWith(
  { clock, database }: Context,
  link: Row<'accountWishes'>,
  password: string,
): Promise<Row<'accountWishes'> | null> {
  const others = await database.read
    .selectFrom('accountWishes')
    .selectAll()
    .where('kind', '=', 'account')
    .where('email', '=', link.email)
    .where('id', '<>', link.id)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', instantOf(clock))
    .orderBy('id', 'desc')
    .limit(served)
    .execute()
  for (const wish of [link, ...others]) if (await isPassword(password, wish.passwordHash)) return wish
  return null
}
