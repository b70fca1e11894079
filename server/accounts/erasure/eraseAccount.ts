import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { BodyOf } from '../../../schemas/api/endpoint'
import type { eraseAccount as route } from '../../../schemas/api/ownAccount'
import { instantIn, instantOf } from '../../clock'
import { addressedOf, type Context } from '../../context'
import type { Tx } from '../../database'
import { errors } from '../../http/errors'
import { tellAccount } from '../../mail/tellAccount'
import { addressOf } from '../createAccount'
import { readOwn } from '../own/ownAccount'
import { expectOwnPassword, expectProof } from '../proof'
import { eraseDossiers } from './eraseDossiers'
import { type TablesOfAccounts, tablesOfAccounts } from './tablesOfAccounts'

/** How long the former address is kept to be told, in milliseconds: as long as a mail is tried. */
const toldFor = 72 * 3_600_000

/**
 * Erases the account signed in, whole or not at all (GDPR, art. 17): drafts go at once, dossiers that were submitted
 * stay with the administration, and of the account an id stays without a name, as who did what was done. Who comes
 * second is told that the session is over.
 */
export async function eraseAccount(
  context: Context,
  { body }: { readonly body: BodyOf<typeof route> },
): Promise<void> {
  const { accountId, email, roles } = addressedOf(context)
  if (roles.some((role) => role !== 'citizen')) throw errors.account.serves()
  if (addressOf(body.email) !== email) throw errors.account.otherAddress()
  const { hasPassword } = await readOwn(context)
  if (hasPassword) await expectOwnPassword(context, body.password ?? '')
  else expectProof(context)
  const tables = await tablesOfAccounts(context.database)
  await context.database.write(async (tx) => {
    await eraseDossiers(tx, accountId, instantOf(context.clock))
    await erase(context, tx, { accountId, tables })
  })
}

type Erasing = { readonly accountId: string; readonly tables: TablesOfAccounts }

async function erase({ clock }: Context, tx: Tx, { accountId, tables }: Erasing): Promise<void> {
  const { email } = await tx
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow()
  const now = instantOf(clock)
  for (const table of tables) await sql`delete from ${table} where "accountId" = ${accountId}`.execute(tx)
  await tx.deleteFrom('arrivals').where('createdBy', '=', accountId).execute()
  await tx
    .updateTable('accounts')
    .set({ email: null, name: '', passwordHash: null, erasedAt: now })
    .where('id', '=', accountId)
    .execute()
  if (email === null) return
  await tx.deleteFrom('accountWishes').where('email', '=', email).execute()
  await tx.deleteFrom('invitations').where('email', '=', email).execute()
  const wish = { id: newId({ msecs: clock.now().getTime() }), kind: 'erased', email, createdAt: now }
  const told = { name: null, passwordHash: null, usedAt: null, joins: null, back: null, accountId }
  await tx
    .insertInto('accountWishes')
    .values({ ...wish, ...told, expiresAt: instantIn(clock, toldFor) })
    .execute()
  await tellAccount(tx, clock, { what: 'accountErased', accountId, wishId: wish.id })
}
