import type { BodyOf } from '../../schemas/api/endpoint'
import type { uploadDefinition as route } from '../../schemas/api/procedures'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import { checkSource } from './checkSource'
import { newestScenarios, putDraft } from './draftRevision'
import { countQuestions } from './revisionSummary'
import { readableScenarios, runScenarios } from './runScenarios'

/**
 * Checks a definition and makes it its procedure's draft revision; with errors nothing is kept. Scenarios that come
 * with it are its own; else those of the newest revision go on, so that what they prove stays proved.
 */
export async function uploadDefinition(context: Context, { body }: { readonly body: BodyOf<typeof route> }) {
  const { locale, database } = context
  const { procedure, warnings } = await checkSource(context, body.source, locale)
  if (body.scenarios !== undefined) await readableScenarios(context, procedure, body.scenarios, locale)
  const author = { createdBy: accountOf(context).accountId, createdAt: instantOf(context.clock) }
  const definition = { procedureId: procedure.id, source: body.source, questions: countQuestions(procedure) }
  const { revision, scenarios } = await database.write(async (tx) => {
    const scenarios = body.scenarios ?? (await newestScenarios(tx, procedure.id))
    return { revision: await putDraft(tx, { ...definition, scenarios }, author), scenarios }
  })
  const report = await runScenarios(context, procedure, scenarios, locale)
  return { procedureId: procedure.id, revision, findings: [...warnings], scenarios: report }
}
