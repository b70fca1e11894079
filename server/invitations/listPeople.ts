import { Check } from 'typebox/value'
import { People } from '../../schemas/api/invitations'
import { instantOf } from '../clock'
import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { undeliveredOf } from './undeliveredOf'

/** Who is invited to a dossier, and who helps to fill it, in the order in which they came. */
export async function listPeople(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<People> {
  const { clock, database } = context
  const [invited, guests, undelivered] = await Promise.all([
    database.read
      .selectFrom('invitations')
      .select(['id', 'kind', 'email', 'expiresAt'])
      .where('dossierId', '=', loaded.id)
      .where('expiresAt', '>', instantOf(clock))
      .orderBy('id')
      .execute(),
    database.read
      .selectFrom('dossierGuests')
      .innerJoin('accounts', 'accounts.id', 'dossierGuests.accountId')
      .select(['accounts.id', 'accounts.name', 'accounts.email'])
      .where('dossierId', '=', loaded.id)
      .orderBy('since')
      .execute(),
    undeliveredOf(context, loaded.id),
  ])
  const people = {
    invited: invited.map((one) => (undelivered.has(one.id) ? { ...one, undelivered: true } : one)),
    guests,
  }
  if (!Check(People, people)) throw new Error('The store holds an invitation of no known kind.')
  return people
}
