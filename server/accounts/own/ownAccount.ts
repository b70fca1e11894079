import type { SessionAccount } from '../../../schemas/account'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { changeName as changeNameRoute, readOwnAccount } from '../../../schemas/api/ownAccount'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { readEnds } from '../byMail/changeAddress'
import { askedOf, passkeysOf } from '../secondFactor/askedOf'
import { list } from './ownSessions'

/** What the session does not say of the account. */
export async function readOwn(context: Context): Promise<ResponseOf<typeof readOwnAccount>> {
  const { accountId } = accountOf(context)
  const account = await context.database.read
    .selectFrom('accounts')
    .select('passwordHash')
    .where('id', '=', accountId)
    .executeTakeFirst()
  const { former, next } = await readEnds(context, context.database.read, accountId)
  const change = former &&
    next && { email: next.email, former: former.usedAt !== null, next: next.usedAt !== null }
  const passkeys = await passkeysOf(context.database.read, accountId)
  const { sessions } = await list(context)
  return {
    hasPassword: typeof account?.passwordHash === 'string',
    hasPasskeys: passkeys.length > 0,
    hasSecondFactor: (await askedOf(context.database.read, accountId)) !== null,
    sessions: sessions.length,
    nextAddress: change ?? null,
  }
}

/** Changes the account's name. */
export async function changeName(
  context: Context,
  { body }: { readonly body: BodyOf<typeof changeNameRoute> },
): Promise<SessionAccount> {
  const account = accountOf(context)
  const name = body.name.trim()
  if (name === '') throw errors.account.noName()
  await context.database.write((tx) =>
    tx.updateTable('accounts').set({ name }).where('id', '=', account.accountId).execute(),
  )
  return { ...account, name }
}
