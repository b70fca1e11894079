import type { ParamsOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { closeOneSession, listSessions } from '../../../schemas/api/ownAccount'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'

/** The sessions of the account that are not over. */
export async function list(context: Context): Promise<ResponseOf<typeof listSessions>> {
  const { accountId } = accountOf(context)
  const rows = await context.database.read
    .selectFrom('sessions')
    .select(['id', 'browser', 'system', 'createdAt', 'lastSeenAt'])
    .where('accountId', '=', accountId)
    .where('expiresAt', '>', instantOf(context.clock))
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const sessions = rows.map(({ createdAt, lastSeenAt, ...row }) => ({
    ...row,
    openedAt: createdAt,
    seenAt: lastSeenAt,
    here: row.id === context.session?.id,
  }))
  return { sessions }
}

/** Ends one session of the account's; tells whether it is the one that asks. */
export async function closeOne(
  context: Context,
  { params }: { readonly params: ParamsOf<typeof closeOneSession> },
): Promise<{ readonly here: boolean }> {
  const { accountId } = accountOf(context)
  await context.database.write((tx) =>
    tx.deleteFrom('sessions').where('id', '=', params.session).where('accountId', '=', accountId).execute(),
  )
  return { here: params.session === context.session?.id }
}

/** Ends every session of the account but the one that asks. */
export async function closeOthers(context: Context): Promise<void> {
  const { accountId } = accountOf(context)
  const { session } = context
  if (session === null) throw errors.session.required()
  await context.database.write((tx) =>
    tx.deleteFrom('sessions').where('accountId', '=', accountId).where('id', '<>', session.id).execute(),
  )
}

/** Ends every session of the account. */
export async function closeEvery(context: Context): Promise<void> {
  const { accountId } = accountOf(context)
  await context.database.write((tx) => tx.deleteFrom('sessions').where('accountId', '=', accountId).execute())
}
