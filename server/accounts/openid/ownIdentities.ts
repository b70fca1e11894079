import type { Request } from 'express'
import type { Identity } from '../../../schemas/identity'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { expectProof } from '../proof'
import { tokenIn } from '../sessionCookie'
import { insertIdentity, keepFarewell } from './identities'
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
    return insertIdentity(context, tx, newcomer, accountId)
  })
  if (linked === null) throw errors.identity.taken()
  const session = tokenIn(context.config, request)
  if (session !== null) await keepFarewell(context, session, newcomer)
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
    // Of two at once, the second waits here and sees what the first has left.
    const account = await tx
      .updateTable('accounts')
      .set((row) => ({ passwordHash: row.ref('passwordHash') }))
      .where('id', '=', accountId)
      .returning('passwordHash')
      .executeTakeFirst()
    const linked = await tx.selectFrom('identities').select('id').where('accountId', '=', accountId).execute()
    if (!linked.some(({ id }) => id === params.identity)) throw errors.identity.notFound()
    const passkeys = await tx.selectFrom('passkeys').select('id').where('accountId', '=', accountId).execute()
    const ways = linked.length + passkeys.length + (account?.passwordHash === null ? 0 : 1)
    if (ways === 1) throw errors.identity.lastWay()
    await tx.deleteFrom('identities').where('id', '=', params.identity).execute()
  })
}
