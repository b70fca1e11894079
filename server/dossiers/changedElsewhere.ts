import type { Context } from '../context'
import { errors } from '../http/errors'
import type { Refused } from '../http/refused'
import { readDraftOf } from './draftStore'
import type { Dossier } from './findDossier'

/** The refusal of a stale save or submission, with the newer draft in its body for the client to merge. */
export async function changedElsewhere({ database }: Context, { id }: Dossier): Promise<Refused> {
  const { number, answers } = await readDraftOf(database.read, id)
  return errors.dossier.changedElsewhere({ body: { draft: { number, answers } } })
}
