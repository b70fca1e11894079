import { instantOf } from '../clock'
import type { Context } from '../context'
import { errors } from '../http/errors'
import { checkSource } from './checkSource'
import { publishDraft } from './draftRevision'
import type { FoundRevision } from './loadRevision'
import { summaryOf } from './revisionSummary'
import { refuseRed, runScenarios } from './runScenarios'

/**
 * Publishes the draft revision: new dossiers begin on it, those begun before stay on theirs. Throws 422 when a scenario
 * of its is red.
 */
export async function publishRevision(context: Context, { loaded }: { readonly loaded: FoundRevision }) {
  const { procedureId, revision, source } = loaded
  if (loaded.status !== 'draft') throw errors.procedure.notDraft()
  // What was right when it was uploaded may be refused by this version of the product.
  const { procedure } = await checkSource(context, source, context.locale)
  refuseRed(await runScenarios(context, procedure, loaded.scenarios, context.locale))
  const publishedAt = instantOf(context.clock)
  const published = await context.database.write((tx) => publishDraft(tx, procedureId, revision, publishedAt))
  if (!published) throw errors.procedure.notDraft()
  return summaryOf({ ...loaded, status: 'published', publishedAt })
}
