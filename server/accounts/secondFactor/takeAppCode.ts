import type { Context } from '../../context'
import { confirmedApp } from './askedOf'
import { stepOfCode } from './checkCode'

/** Uses a code of the account's app. Whether it was good, and not used yet: of two at once, one is. */
export async function takeAppCode(context: Context, accountId: string, typed: string): Promise<boolean> {
  const app = await confirmedApp(context.database.read, accountId)
  if (app === undefined) return false
  const step = stepOfCode(context, app, typed)
  if (step === null) return false
  const { numUpdatedRows } = await context.database.write((tx) =>
    tx
      .updateTable('codeApps')
      .set({ lastStep: step })
      .where('id', '=', app.id)
      .where('lastStep', '<', step)
      .executeTakeFirst(),
  )
  return numUpdatedRows > 0n
}
