import type { SecondFactorAsked } from '../../../schemas/secondFactor'
import type { Tx } from '../../database'

type Reading = Pick<Tx, 'selectFrom'>

/** What is asked of an account after its password; null without a second factor. */
export async function askedOf(reading: Reading, accountId: string): Promise<SecondFactorAsked | null> {
  const app = (await confirmedApp(reading, accountId)) !== undefined
  const passkeys = (await passkeysOf(reading, accountId)).length > 0
  if (!app && !passkeys) return null
  const recoveryCodes = (await codesLeft(reading, accountId)) > 0
  return { secondFactor: { app, passkeys, recoveryCodes } }
}

/** The account's authenticator app, if it was confirmed. */
export async function confirmedApp(reading: Reading, accountId: string) {
  return reading
    .selectFrom('codeApps')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('confirmedAt', 'is not', null)
    .executeTakeFirst()
}

/** The account's passkeys, oldest first. */
export async function passkeysOf(reading: Reading, accountId: string) {
  return reading.selectFrom('passkeys').selectAll().where('accountId', '=', accountId).orderBy('id').execute()
}

/** How many recovery codes can still be used. */
export async function codesLeft(reading: Reading, accountId: string): Promise<number> {
  const rows = await reading
    .selectFrom('recoveryCodes')
    .select('hash')
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .execute()
  return rows.length
}
