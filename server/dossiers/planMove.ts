import type { Form, Context as World } from '../../forms/engine'
import { type DraftMove, moveDraft } from '../../forms/engine/compare'
import { withFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import type { Row } from '../database/tables'
import type { RevisionDefinition } from '../procedures/definitions'
import { stateOf } from './dossierState'
import { type Draft, readDraftOf } from './draftStore'
import type { Dossier } from './findDossier'
import { knownWorld } from './knownWorld'

/** A move that may be made: from which form to which, and what it changes in the draft as it stands. */
export type PlannedMove = {
  readonly to: RevisionDefinition
  readonly publishedAt: string
  readonly draft: Draft
  readonly before: Form
  readonly after: Form
  readonly world: World
  readonly move: DraftMove
}

/** The published revision that a draft is behind, and what moving there would change; null where it is not. */
export async function planMove(context: Context, dossier: Dossier): Promise<PlannedMove | null> {
  const published = await newerRevision(context, dossier)
  if (published === undefined) return null
  const [from, to, draft] = await Promise.all([
    context.definitions.of(dossier.revisionId),
    context.definitions.of(published.id),
    readDraftOf(context.database.read, dossier.id),
  ])
  const [{ form: before, world: known }, { form: after, world: other }] = await Promise.all([
    knownWorld(context, dossier, from, draft.answers),
    knownWorld(context, dossier, to, draft.answers),
  ])
  const world = { ...other, facts: withFacts(known.facts, other.facts) }
  const move = moveDraft(before, after, draft.answers, world)
  return { to, publishedAt: published.publishedAt ?? '', draft, before, after, world, move }
}

/** The published revision of a draft's procedure, when it came after the draft's own. */
export async function newerRevision(
  { database }: Context,
  dossier: Dossier,
): Promise<Pick<Row<'revisions'>, 'id' | 'revision' | 'publishedAt'> | undefined> {
  if (stateOf(dossier) !== 'draft') return undefined
  return database.read
    .selectFrom('revisions')
    .innerJoin('revisions as own', 'own.procedureId', 'revisions.procedureId')
    .select(['revisions.id', 'revisions.revision', 'revisions.publishedAt'])
    .where('own.id', '=', dossier.revisionId)
    .where('revisions.status', '=', 'published')
    .whereRef('revisions.revision', '>', 'own.revision')
    .executeTakeFirst()
}
