import { labelIn } from '../../schemas/label'
import { accountOf, type Context } from '../context'
import { stateOf } from '../dossiers/dossierState'
import { readDraftOf } from '../dossiers/draftStore'
import type { Dossier } from '../dossiers/findDossier'
import { opinionOf } from '../opinions/opinionOf'
import type { TakenDossier } from './shapes'

/** A dossier's life as its owner takes it along; `contentPath` is where each version's exact content stands. */
export async function takenDossier(
  context: Context,
  dossier: Dossier,
  contentPath: (version: number) => string,
): Promise<TakenDossier> {
  const { read } = context.database
  const { accountId } = accountOf(context)
  const [versions, events, messages, draft, opinion, { procedure }] = await Promise.all([
    read
      .selectFrom('dossierVersions')
      .select(['version', 'submittedAt', 'previousHash', 'hash'])
      .where('dossierId', '=', dossier.id)
      .orderBy('version')
      .execute(),
    read.selectFrom('dossierEvents').selectAll().where('dossierId', '=', dossier.id).orderBy('id').execute(),
    read.selectFrom('messages').selectAll().where('dossierId', '=', dossier.id).orderBy('number').execute(),
    readDraftOf(read, dossier.id),
    opinionOf(context, { dossierId: dossier.id, accountId }),
    context.definitions.of(dossier.revisionId),
  ])
  const { number, procedureId, createdAt, updatedAt, submittedAt, deletedAt, purgeAt } = dossier
  return {
    ...{ number, procedureId, procedure: labelIn(procedure.title, context.locale) },
    ...{ state: stateOf(dossier), createdAt, updatedAt, submittedAt, deletedAt, purgeAt },
    versions: versions.map((each) => ({ ...each, path: contentPath(each.version) })),
    opinion: opinion ?? null,
    draft: { number: draft.number, savedAt: draft.savedAt, answers: draft.answers },
    events: events.map(({ at, kind, fromState, toState, reason, version, about, actorId }) => ({
      ...{ at, kind, from: fromState, to: toState, reason, version, about },
      own: actorId === accountId,
    })),
    messages: messages.map(({ sentAt, authorId, text, files }) => ({
      ...{ at: sentAt, own: authorId === accountId, text },
      files: JSON.parse(files),
    })),
  }
}
