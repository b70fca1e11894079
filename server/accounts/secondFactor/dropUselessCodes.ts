import type { Tx } from '../../database'
import { askedOf } from './askedOf'

/** Forgets the recovery codes of an account whose last second factor has gone: they stand in for one. */
export async function dropUselessCodes(tx: Tx, accountId: string): Promise<void> {
  if ((await askedOf(tx, accountId)) !== null) return
  await tx.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute()
}
