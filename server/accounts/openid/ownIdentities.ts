import type { Request } from 'express'
import type { Identity } from '../../../schemas/identity'
import { accountOf, type Context } from '../../context'
import type { Tx } from '../../database'
import { errors } from '../../http/errors'
import { tellAccount } from '../../mail/tellAccount'
import { expectWayIn } from '../expectWayIn'
import { expectProof } from '../proof'
import { tokenIn } from '../sessionCookie'
import { farewellOfNewcomer, keepFarewell } from './farewells'
import { insertIdentity } from './identities'
import { newcomerCookie, newcomerOf } from './newcomers'

/** The identities linked to one's account, oldest first. */
export async function listIdentities(context: Context): Promise<{ identities: Identity[] }> {
  const { accountId } = accountOf(context)
  const identities = await context.database.read
    .selectFrom('identities')
    .select(['id', 'provider', 'linkedAt'])
    .where('accountId', '=', accountId)
    .orderBy('linkedAt')
    .orderBy('id')
    .execute()
  return { identities }
}

/** Links who came to this browser from a provider to the account that has just been proved to be theirs. */
export async function linkIdentity(
  context: Context,
  { request }: { readonly request: Request },
): Promise<Identity> {
  const { accountId, email } = accountOf(context)
  // What was begun without credentials joins an account; it is none that leads anywhere.
  if (email === null) throw errors.session.required()
  expectProof(context)
  const newcomer = await newcomerOf(context, newcomerCookie.tokenIn(context.config, request))
  if (newcomer === null) throw errors.identity.newcomerOver()
  const linked = await context.database.write(async (tx) => {
    await tx.deleteFrom('newcomers').where('id', '=', newcomer.id).execute()
    return linkTo(context, tx, newcomer, accountId)
  })
  if (linked === null) throw errors.identity.taken()
  const session = tokenIn(context.config, request)
  const farewell = farewellOfNewcomer(context, newcomer)
  if (session !== null && farewell !== null) await keepFarewell(context, session, farewell)
  return linked
}

/** Unlinks an identity, unless nothing else would lead to the account. */
export async function unlinkIdentity(
  context: Context,
  { params }: { readonly params: { readonly identity: string } },
): Promise<void> {
  const { accountId } = accountOf(context)
  expectProof(context)
  await context.database.write(async (tx) => {
    const unlinked = await tx
      .deleteFrom('identities')
      .where('id', '=', params.identity)
      .where('accountId', '=', accountId)
      .returning('provider')
      .executeTakeFirst()
    if (unlinked === undefined) throw errors.identity.notFound()
    await expectWayIn(context, tx, accountId, errors.identity.lastWay)
    const { provider } = unlinked
    await tellAccount(tx, context.clock, { what: 'identityUnlinked', accountId, provider })
  })
}

/** Links an identity to an account that exists, and tells its owner; null where `insertIdentity` gives it. */
export async function linkTo(
  context: Context,
  tx: Tx,
  known: Parameters<typeof insertIdentity>[2],
  accountId: string,
): Promise<Identity | null> {
  const linked = await insertIdentity(context, tx, known, accountId)
  if (linked !== null)
    await tellAccount(tx, context.clock, { what: 'identityLinked', accountId, provider: linked.provider })
  return linked
}
