import { compileForm, type Form, type Context as World } from '../../forms/engine'
import type { Answers } from '../../schemas/answers'
import { noFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import type { RevisionDefinition } from '../procedures/definitions'
import { todayFor } from '../procedures/todayFor'
import { draftFacts } from './draftFacts'
import type { Dossier } from './findDossier'

/** A revision's form, and what its answers are read with: the day, the reader's language, what is known of them. */
type Reading = { readonly form: Form; readonly world: World }

/** What answers to a revision are read with. Nobody outside is asked. */
export async function knownWorld(
  context: Context,
  { ownerId }: Pick<Dossier, 'ownerId'>,
  definition: RevisionDefinition,
  answers: Answers,
): Promise<Reading> {
  const { procedure } = definition
  const form = compileForm(procedure, context.types)
  const blind = { today: todayFor(context, definition), locale: context.locale, facts: noFacts }
  const asker = { ...context, accountId: ownerId }
  const { facts } = await draftFacts(asker, procedure, form, answers, blind)
  return { form, world: { ...blind, facts } }
}
