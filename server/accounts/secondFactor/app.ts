import { generateSecret, generateURI } from 'otplib'
import { v7 as newId } from 'uuid'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type * as api from '../../../schemas/api/secondFactor'
import { instantIn, instantOf } from '../../clock'
import { accountOf, addressedOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { tellAccount } from '../../mail/tellAccount'
import { expectProof } from '../proof'
import { stepOfCode } from './checkCode'
import { dropUselessCodes } from './dropUselessCodes'
import { closeHalves } from './halfSession'
import { countCode } from './limits'
import { drawCodes, putFirstCodes } from './recoveryCodes'

/** How long an app may wait to be confirmed, in milliseconds. */
const waits = 3_600_000

/** Draws the key of an app, which counts once it is confirmed. */
export async function beginApp(context: Context): Promise<ResponseOf<typeof api.beginApp>> {
  const { accountId, email } = addressedOf(context)
  const { clock, config, database, seals } = context
  expectProof(context)
  const key = generateSecret()
  const app = {
    id: newId({ msecs: clock.now().getTime() }),
    accountId,
    sealedKey: seals.seal(key, accountId),
    lastStep: 0,
    createdAt: instantOf(clock),
    confirmedAt: null,
  }
  await database.write(async (tx) => {
    await tx
      .deleteFrom('codeApps')
      .where('accountId', '=', accountId)
      .where('confirmedAt', 'is', null)
      .execute()
    await tx.insertInto('codeApps').values(app).execute()
  })
  return { key, address: generateURI({ issuer: config.name, label: email, secret: key }) }
}

/** Confirms it by one of its codes: it takes the place of the app there was. Gives the first recovery codes. */
export async function confirmApp(
  context: Context,
  { body }: { readonly body: BodyOf<typeof api.confirmApp> },
): Promise<ResponseOf<typeof api.confirmApp>> {
  const { accountId } = accountOf(context)
  const { clock, database } = context
  const wasRight = await countCode(context, accountId)
  const app = await database.read
    .selectFrom('codeApps')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('confirmedAt', 'is', null)
    .where('createdAt', '>', instantIn(clock, -waits))
    .executeTakeFirst()
  if (app === undefined) throw errors.factor.nothingBegun()
  const step = stepOfCode(context, app, body.code)
  if (step === null) throw errors.factor.wrongCode()
  await wasRight()
  const codes = await drawCodes()
  const recoveryCodes = await database.write(async (tx) => {
    const others = tx.deleteFrom('codeApps').where('accountId', '=', accountId)
    await others.where('id', '!=', app.id).execute()
    const { numUpdatedRows } = await tx
      .updateTable('codeApps')
      .set({ confirmedAt: instantOf(clock), lastStep: step })
      .where('id', '=', app.id)
      .where('confirmedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) throw errors.factor.nothingBegun()
    await closeHalves(tx, accountId)
    await tellAccount(tx, context.clock, { what: 'appAdded', accountId })
    return putFirstCodes(tx, accountId, codes)
  })
  return { recoveryCodes: [...recoveryCodes] }
}

/** Removes the app, and the recovery codes with the last factor. */
export async function removeApp(context: Context): Promise<void> {
  const { accountId } = accountOf(context)
  expectProof(context)
  await context.database.write(async (tx) => {
    const { numDeletedRows } = await tx
      .deleteFrom('codeApps')
      .where('accountId', '=', accountId)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return
    await dropUselessCodes(tx, accountId)
    await closeHalves(tx, accountId)
    await tellAccount(tx, context.clock, { what: 'appRemoved', accountId })
  })
}
