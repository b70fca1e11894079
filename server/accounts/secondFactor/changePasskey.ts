import type { BodyOf, ParamsOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/secondFactor'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { tellAccount } from '../../mail/tellAccount'
import { expectWayIn } from '../expectWayIn'
import { expectProof } from '../proof'
import { dropUselessCodes } from './dropUselessCodes'
import { closeHalves } from './halfSession'

type Received<E> = { readonly params: ParamsOf<E>; readonly body: BodyOf<E> }

/** Names a passkey otherwise. */
export async function renamePasskey(
  context: Context,
  { params, body }: Received<typeof api.renamePasskey>,
): Promise<void> {
  const { accountId } = accountOf(context)
  const { numUpdatedRows } = await context.database.write((tx) =>
    tx
      .updateTable('passkeys')
      .set({ name: body.name.trim() })
      .where('id', '=', params.passkey)
      .where('accountId', '=', accountId)
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw errors.factor.notFound()
}

/** Removes a passkey, unless nothing else leads to the account, and the recovery codes with the last factor. */
export async function removePasskey(
  context: Context,
  { params }: { readonly params: ParamsOf<typeof api.removePasskey> },
): Promise<void> {
  const { accountId } = accountOf(context)
  expectProof(context)
  await context.database.write(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('passkeys')
      .where('id', '=', params.passkey)
      .where('accountId', '=', accountId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) throw errors.factor.notFound()
    await expectWayIn(context, tx, accountId, errors.factor.lastWay)
    await dropUselessCodes(tx, accountId)
    await closeHalves(tx, accountId)
    await tellAccount(tx, context.clock, { what: 'passkeyRemoved', accountId })
  })
}
