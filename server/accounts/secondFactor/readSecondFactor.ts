import type { ResponseOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/secondFactor'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { tellAccount } from '../../mail/tellAccount'
import { expectProof } from '../proof'
import { askedOf, codesLeft, confirmedApp, passkeysOf } from './askedOf'
import { drawCodes, putCodes } from './recoveryCodes'

/** The second factors of one's own account, without their secrets. */
export async function readSecondFactor(context: Context): Promise<ResponseOf<typeof api.readSecondFactor>> {
  const { accountId } = accountOf(context)
  const { read } = context.database
  const app = await confirmedApp(read, accountId)
  const passkeys = await passkeysOf(read, accountId)
  return {
    app: app?.confirmedAt ? { confirmedAt: app.confirmedAt } : null,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt, backedUp }) => ({
      passkeyId: id,
      name,
      createdAt,
      lastUsedAt,
      backedUp: backedUp === 1,
    })),
    recoveryCodesLeft: await codesLeft(read, accountId),
  }
}

/** Makes the recovery codes anew. */
export async function makeRecoveryCodes(context: Context): Promise<ResponseOf<typeof api.makeRecoveryCodes>> {
  const { accountId } = accountOf(context)
  expectProof(context)
  const codes = await drawCodes()
  await context.database.write(async (tx) => {
    if ((await askedOf(tx, accountId)) === null) throw errors.factor.none()
    await putCodes(tx, accountId, codes)
    await tellAccount(tx, context.clock, { what: 'codesMade', accountId })
  })
  return { recoveryCodes: [...codes.shown] }
}
