import { randomBytes } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'
import { instantOf } from '../../clock'
import type { Context } from '../../context'
import type { Tx } from '../../database'
import { tellAccount } from '../../mail/tellAccount'
import { hashCost, randomLetters } from '../password'
import { codesLeft } from './askedOf'

const howMany = 10

/** 59 bits: argon2id makes up for what lacks to 112 (NIST SP 800-63B-4 §3.1.2.2). */
const letters = 12

/** Codes as they are shown, once, and as they are kept. */
export type NewCodes = {
  readonly shown: readonly string[]
  readonly salt: string
  readonly hashes: readonly string[]
}

/** Draws ten codes. */
export async function drawCodes(): Promise<NewCodes> {
  const salt = randomBytes(16).toString('hex')
  const shown = Array.from({ length: howMany }, () => randomLetters(letters))
  const hashes = await Promise.all(shown.map((code) => hashOf(code, salt)))
  return { shown, salt, hashes }
}

/** Puts these in the place of the account's codes. */
export async function putCodes(tx: Tx, accountId: string, { salt, hashes }: NewCodes): Promise<void> {
  await tx.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute()
  const rows = hashes.map((hash) => ({ accountId, hash, salt, usedAt: null }))
  await tx.insertInto('recoveryCodes').values(rows).execute()
}

/** Gives codes to an account that has none yet; gives back those to show. */
export async function putFirstCodes(tx: Tx, accountId: string, codes: NewCodes): Promise<readonly string[]> {
  if ((await codesLeft(tx, accountId)) > 0) return []
  await putCodes(tx, accountId, codes)
  return codes.shown
}

/** Uses a code of the account's, whatever its case and dashes. Whether it was one, and not used yet. */
export async function takeCode(context: Context, accountId: string, typed: string): Promise<boolean> {
  const { clock, database } = context
  const any = await database.read
    .selectFrom('recoveryCodes')
    .select('salt')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  if (any === undefined) return false
  const hash = await hashOf(typed, any.salt)
  return database.write(async (tx) => {
    const used = await tx
      .updateTable('recoveryCodes')
      .set({ usedAt: instantOf(clock) })
      .where('accountId', '=', accountId)
      .where('hash', '=', hash)
      .where('usedAt', 'is', null)
      .executeTakeFirst()
    if (used.numUpdatedRows === 0n) return false
    await tellAccount(tx, context.clock, { what: 'codeUsed', accountId })
    return true
  })
}

async function hashOf(code: string, salt: string): Promise<string> {
  const letters = code.toLowerCase().replace(/[^a-z0-9]/g, '')
  return (await hashRaw(letters, { ...hashCost, salt: Buffer.from(salt, 'hex') })).toString('hex')
}
