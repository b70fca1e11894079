import type { MessageSide } from '../../schemas/message'
import type { Context } from '../context'
import type { Dossier } from './findDossier'
import { nameFor } from './nameFor'
import { relationsTo } from './rights'

/** How people are named to whoever reads a dossier. */
export async function namesFor(context: Context, dossier: Dossier): Promise<ReturnType<typeof nameFor>> {
  const { procedure } = await context.definitions.of(dossier.revisionId)
  return nameFor(procedure, await readerSide(context, dossier), context.locale)
}

/** On which side of a dossier its reader stands: whoever helps to fill it reads what its owner does. */
async function readerSide(context: Context, dossier: Dossier): Promise<MessageSide> {
  const relations = await relationsTo(context, dossier)
  return relations.includes('agent') && !relations.includes('owner') ? 'agent' : 'owner'
}
