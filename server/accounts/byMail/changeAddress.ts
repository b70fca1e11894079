import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { askNextAddress, confirmNextAddress } from '../../../schemas/api/ownAccount'
import { instantOf } from '../../clock'
import { accountOf, addressedOf, type Context } from '../../context'
import type { Tx } from '../../database'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import { sendToNewAddress } from '../../mail/sendMailAgain'
import { tellAccount } from '../../mail/tellAccount'
import { addressOf, isAddress } from '../createAccount'
import { keepEvent } from '../keepEvent'
import { expectProof } from '../proof'
import { expectMail, keepWish } from './askByMail'
import { useLink } from './links'

/** Both are followed before anything changes: a stolen session or a stolen mailbox alone moves no account. */
const ends = ['formerAddress', 'nextAddress'] as const

/** Asks for another address; what was asked before is given up. */
export async function askNext(
  context: Context,
  { body }: { readonly body: BodyOf<typeof askNextAddress> },
): Promise<void> {
  const { accountId, email: former } = addressedOf(context)
  const next = addressOf(body.email)
  if (!isAddress(next)) throw errors.account.noAddress()
  if (next === former) throw errors.account.sameAddress()
  expectProof(context)
  expectMail(context)
  await context.database.write(async (tx) => {
    await giveUp(tx, accountId)
    await keepWish(context, tx, { kind: 'formerAddress', email: former, accountId })
    await keepWish(context, tx, { kind: 'nextAddress', email: next, accountId })
  })
}

/** Gives up what was asked: its links lead nowhere any more. */
export async function dropNext(context: Context): Promise<void> {
  const { accountId } = accountOf(context)
  await context.database.write((tx) => giveUp(tx, accountId))
}

/** Follows one of the two links. The second changes the address, unless another account has taken it meanwhile. */
export async function confirmNext(
  context: Context,
  { body }: { readonly body: BodyOf<typeof confirmNextAddress> },
): Promise<ResponseOf<typeof confirmNextAddress>> {
  return context.database.write(async (tx) => {
    const followed = await useLink(context, tx, body.token, ends)
    const { former, next } = await readEnds(context, tx, followed.accountId ?? '')
    if (former === undefined || next === undefined) throw errors.account.linkOver()
    if (former.usedAt === null || next.usedAt === null) return { changed: false }
    await move(context, tx, former, next)
    return { changed: true }
  })
}

/** The two wishes of a change that is under way, as far as they are there. */
export async function readEnds(
  { clock }: Pick<Context, 'clock'>,
  reading: Pick<Tx, 'selectFrom'>,
  accountId: string,
): Promise<{ former: Row<'accountWishes'> | undefined; next: Row<'accountWishes'> | undefined }> {
  const wishes = await reading
    .selectFrom('accountWishes')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('kind', 'in', ends)
    .where('expiresAt', '>', instantOf(clock))
    .execute()
  const [former, next] = ends.map((end) => wishes.find(({ kind }) => kind === end))
  return { former, next }
}

/** Gives up, in a transaction, what an account asked for: the links of before lead nowhere. */
export async function giveUp(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('accountWishes').where('accountId', '=', accountId).where('kind', 'in', ends).execute()
}

/** Both addresses are told; their wishes stay until then, and ask nothing any more. */
async function move({ clock }: Context, tx: Tx, former: Row<'accountWishes'>, next: Row<'accountWishes'>) {
  const taken = await tx
    .selectFrom('accounts')
    .select('id')
    .where('email', '=', next.email)
    .executeTakeFirst()
  if (taken !== undefined) throw errors.account.linkOver()
  const moved = await tx
    .updateTable('accounts')
    .set({ email: next.email })
    .where('id', '=', former.accountId)
    .where('email', '=', former.email)
    .returning('id')
    .executeTakeFirst()
  if (moved === undefined) throw errors.account.linkOver()
  for (const { id } of [former, next]) {
    await tx.updateTable('accountWishes').set({ kind: 'addressChanged' }).where('id', '=', id).execute()
    await tellAccount(tx, clock, { what: 'addressChanged', accountId: moved.id, wishId: id })
  }
  await keepEvent(tx, clock, { accountId: moved.id, kind: 'addressChanged' })
  await sendToNewAddress(tx, clock, moved.id)
}
