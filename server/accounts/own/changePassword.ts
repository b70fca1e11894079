import type { SessionAccount } from '../../../schemas/account'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { changePassword as changePasswordRoute } from '../../../schemas/api/ownAccount'
import { addressedOf, type Context } from '../../context'
import type { Tx } from '../../database'
import { tellAccount } from '../../mail/tellAccount'
import { expectPassword, hashPassword } from '../password'
import { expectOwnPassword, expectProof } from '../proof'
import { signedIn } from '../sessions'
import { readOwn } from './ownAccount'

/** Changes the password of the account signed in; a new session takes the place of all it had. */
export async function changePassword(
  context: Context,
  { body }: { readonly body: BodyOf<typeof changePasswordRoute> },
): Promise<{ token: string; account: SessionAccount }> {
  const { accountId, name, email } = addressedOf(context)
  const { hasPassword } = await readOwn(context)
  if (hasPassword) await expectOwnPassword(context, body.current ?? '')
  else expectProof(context)
  await expectPassword(body.password, [name, ...email.split(/[@.]/)])
  const passwordHash = await hashPassword(body.password)
  await context.database.write((tx) => replacePassword(context, tx, accountId, passwordHash))
  return signedIn(context, accountId)
}

/**
 * Gives an account another password and tells its owner. Every session ends, so that whoever had the former password
 * has nothing any more.
 */
export async function replacePassword(
  { clock }: Pick<Context, 'clock'>,
  tx: Tx,
  accountId: string,
  passwordHash: string,
): Promise<void> {
  await tx.updateTable('accounts').set({ passwordHash }).where('id', '=', accountId).execute()
  await tx.deleteFrom('sessions').where('accountId', '=', accountId).execute()
  await tx.deleteFrom('knownDevices').where('accountId', '=', accountId).execute()
  await tellAccount(tx, clock, { what: 'passwordChanged', accountId })
}
