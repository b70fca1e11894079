import type { readDraft as route } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { Context } from '../context'
import { readDraftOf } from './draftStore'
import type { Dossier } from './findDossier'
import { noFacts } from '../../schemas/lookup'

/** The draft of one's own dossier: what was typed, hidden and unreadable answers included. */
export async function readDraft(
  { database }: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { number, answers, savedAt } = await readDraftOf(database.read, loaded.id)
  return { number, answers: { ...answers }, facts: noFacts, savedAt }
}
