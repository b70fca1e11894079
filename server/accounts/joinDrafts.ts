import type { Tx } from '../database'

/** The account without credentials whose drafts go to another one. */
export type Joining = { readonly from: string; readonly to: string }

/**
 * What was begun without an account joins one, beside what it has: drafts, their files, uploads on their way. The account
 * left behind has no session any more; it stays as who did what was done, under the name of the one it joined. Nothing
 * happens to an account that has credentials, or that joined one before.
 */
export async function joinDrafts(tx: Tx, { from, to }: Joining): Promise<void> {
  const left = await tx
    .updateTable('accounts')
    .set({ joinedId: to, until: null })
    .where('id', '=', from)
    .where('id', '<>', to)
    .where('email', 'is', null)
    .where('joinedId', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (left === undefined) return
  await tx.deleteFrom('sessions').where('accountId', '=', from).execute()
  await tx.updateTable('files').set({ uploadedBy: to }).where('uploadedBy', '=', from).execute()
  await tx.updateTable('arrivals').set({ createdBy: to }).where('createdBy', '=', from).execute()
  const drafts = await tx
    .updateTable('dossiers')
    .set({ ownerId: to })
    .where('ownerId', '=', from)
    .returning('id')
    .execute()
  if (drafts.length > 0) await mayFill(tx, to)
}

/** The account that a person's drafts belong to now: the one that theirs has joined, or theirs. */
export async function ownerOf(tx: Tx, accountId: string): Promise<string> {
  const account = await tx
    .selectFrom('accounts')
    .select('joinedId')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return account?.joinedId ?? accountId
}

/** Whoever has a draft is a citizen too, agents and administrators included. */
async function mayFill(tx: Tx, accountId: string): Promise<void> {
  await tx
    .insertInto('accountRoles')
    .values({ accountId, role: 'citizen' })
    .onConflict((known) => known.columns(['accountId', 'role']).doNothing())
    .execute()
}
