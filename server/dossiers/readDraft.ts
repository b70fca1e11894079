import type { readDraft as route } from '../../schemas/api/dossiers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import { noFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import { todayFor } from '../procedures/todayFor'
import { draftFacts } from './draftFacts'
import { readDraftOf } from './draftStore'
import type { Dossier } from './findDossier'
import { formOf } from './formOf'

/**
 * The draft of one's own dossier: what was typed, hidden and unreadable answers included, and what is known about
 * them. Nobody outside is asked.
 */
export async function readDraft(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const { number, answers, savedAt } = await readDraftOf(context.database.read, loaded.id)
  const definition = await context.definitions.of(loaded.revisionId)
  const form = await formOf(context, loaded)
  const world = { today: todayFor(context, definition), locale: context.locale, facts: noFacts }
  const asker = { ...context, accountId: loaded.ownerId }
  const { facts } = await draftFacts(asker, definition.procedure, form, answers, world)
  return { number, answers: { ...answers }, facts, savedAt }
}
