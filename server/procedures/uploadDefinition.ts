import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { checkSource } from './checkSource'
import { putDraft } from './draftRevision'
import { countQuestions } from './revisionSummary'

/** Checks a definition and makes it its procedure's draft revision; with errors nothing is kept. */
export async function uploadDefinition(
  context: Context,
  { body }: { readonly body: { readonly source: string } },
) {
  const { procedure, warnings } = checkSource(context, body.source, context.locale)
  const definition = { procedureId: procedure.id, source: body.source, questions: countQuestions(procedure) }
  const author = { createdBy: accountOf(context).accountId, createdAt: instantOf(context.clock) }
  const revision = await context.database.write((tx) => putDraft(tx, definition, author))
  return { procedureId: procedure.id, revision, findings: [...warnings] }
}
