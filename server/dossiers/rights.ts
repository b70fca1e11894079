import type { Context } from '../context'
import type { Dossier } from './findDossier'

/** What somebody is to a dossier: it is theirs, they were invited to help fill it, or its procedure's agents are they. */
export type Relation = 'owner' | 'guest' | 'agent'

/** What is done with one dossier. */
export type Right = keyof typeof rights

/**
 * Who may do what with a dossier, by what they are to it (domain.md, « People »). Roles have been looked at before, by
 * the route's action (`http/authorize`).
 */
export const rights = {
  read: ['owner', 'guest', 'agent'],
  fill: ['owner', 'guest'],
  own: ['owner'],
  message: ['owner', 'agent'],
  instruct: ['agent'],
} as const satisfies Readonly<Record<string, readonly Relation[]>>

/** Whether an account's relations to a dossier give it a right. */
export function hasRight(relations: readonly Relation[], right: Right): boolean {
  const given: readonly Relation[] = rights[right]
  return relations.some((relation) => given.includes(relation))
}

/**
 * What the account signed in is to a dossier; nothing to most. Agents are, once it was submitted (in this version every
 * agent sees every procedure's).
 */
export async function relationsTo(
  { account, database }: Context,
  dossier: Pick<Dossier, 'id' | 'ownerId' | 'version'>,
): Promise<readonly Relation[]> {
  if (account === null) return []
  const agent: readonly Relation[] = account.roles.includes('agent') && dossier.version > 0 ? ['agent'] : []
  if (dossier.ownerId === account.accountId) return ['owner', ...agent]
  const guest = await database.read
    .selectFrom('dossierGuests')
    .select('since')
    .where('dossierId', '=', dossier.id)
    .where('accountId', '=', account.accountId)
    .executeTakeFirst()
  return guest === undefined ? agent : ['guest', ...agent]
}
