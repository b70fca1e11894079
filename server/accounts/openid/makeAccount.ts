import type { Request } from 'express'
import type { SessionAccount } from '../../../schemas/account'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { makeAccount as route } from '../../../schemas/api/identities'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import { addressOf, insertAccount } from '../createAccount'
import { signedIn } from '../sessions'
import { farewellOfNewcomer, keepFarewell } from './farewells'
import { insertIdentity } from './identities'
import { expectCode } from './newcomerCode'
import { newcomerCookie, newcomerOf } from './newcomers'

/**
 * Makes the account of somebody new, a citizen's whoever the provider is, and signs in. It takes an address of which a
 * code or the provider says that it is theirs; one that has an account is nobody's to take: its owner signs in, and
 * links.
 */
export async function makeAccount(
  context: Context,
  { body, request }: { readonly body: BodyOf<typeof route>; readonly request: Request },
): Promise<{ token: string; account: SessionAccount }> {
  const newcomer = await newcomerOf(context, newcomerCookie.tokenIn(context.config, request))
  if (newcomer === null) throw errors.identity.newcomerOver()
  const name = body.name.trim()
  if (name === '') throw errors.account.noName()
  if (body.code !== undefined) await expectCode(context, newcomer, body.code)
  const email = body.code === undefined ? confirmedAddress(newcomer) : newcomer.codeEmail
  if (email === null) throw errors.identity.codeOver()
  const accountId = await context.database.write(async (tx) => {
    const gone = await tx
      .deleteFrom('newcomers')
      .where('id', '=', newcomer.id)
      .returning('id')
      .executeTakeFirst()
    if (gone === undefined) throw errors.identity.newcomerOver()
    const account = { email, name, roles: ['citizen'], passwordHash: null } as const
    const made = await insertAccount(context, tx, account)
    if (made === null) throw errors.identity.knownAddress()
    if ((await insertIdentity(context, tx, newcomer, made)) === null) throw errors.identity.taken()
    return made
  })
  const opened = await signedIn(context, accountId)
  const farewell = farewellOfNewcomer(context, newcomer)
  if (farewell !== null) await keepFarewell(context, opened.token, farewell)
  return opened
}

function confirmedAddress({ confirmed, email }: { readonly confirmed: number; readonly email: string }) {
  return confirmed === 1 && email !== '' ? addressOf(email) : null
}
