import type { submitDossier as route } from '../../schemas/api/dossiers'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import { addressedOf, type Context } from '../context'
import { identityFilesIn, protectIdentities } from '../files/protectIdentities'
import { appendVersion } from './appendVersion'
import { changedElsewhere } from './changedElsewhere'
import { dossierSummary } from './dossierSummary'
import { readDraftOf } from './draftStore'
import { type Dossier, readableDossier } from './findDossier'
import { formOf } from './formOf'
import { openToSubmission } from './openToSubmission'
import { prepareSubmission } from './prepareSubmission'
import { versionOfDraft, versionSummary } from './versionStore'

type Submitted = ResponseOf<typeof route>

/**
 * Submits the draft numbered `number`: judged whole, then kept as the next version in one transaction with the
 * dossier's state, the event and the receipt's mail. A number submitted before gets its version again. Throws 403
 * without a confirmed address, 409 when the draft has moved on, says what the last version says, or the state forbids
 * it, 422 with every problem.
 */
export async function submitDossier(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<Submitted> {
  const { database } = context
  // A decision has to reach somebody.
  const author = addressedOf(context)
  const former = await versionOfDraft(database.read, loaded.id, body.number)
  if (former) return submitted(context, loaded, former.version)
  await openToSubmission(context, loaded)
  const draft = await readDraftOf(database.read, loaded.id)
  if (draft.number !== body.number) throw await changedElsewhere(context, loaded)
  const submission = await prepareSubmission(context, loaded, draft.answers)
  const identities = identityFilesIn(await formOf(context, loaded), draft.answers, submission.evaluatedOn)
  const version = await database.write(async (tx) => {
    const submitted = { dossierId: loaded.id, draftNumber: draft.number, submission, author }
    const appended = await appendVersion(tx, { ...submitted, ...context })
    if (appended !== 'stale') await protectIdentities(tx, context.clock, loaded.id, identities)
    return appended
  })
  if (version === 'stale') throw await changedElsewhere(context, loaded)
  return submitted(context, loaded, version)
}

/** The dossier as it is after the commit, with the version asked for. */
async function submitted(context: Context, { id }: Dossier, version: number): Promise<Submitted> {
  const dossier = await readableDossier(context, { params: { dossier: id } })
  return {
    dossier: await dossierSummary(context, dossier),
    version: await versionSummary(context.database.read, id, version),
  }
}
