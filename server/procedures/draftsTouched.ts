import { compileForm, type Form } from '../../forms/engine'
import { type DraftMove, moveDraft } from '../../forms/engine/compare'
import { noFacts, withFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import { draftFacts } from '../dossiers/draftFacts'
import { readDraftOf } from '../dossiers/draftStore'
import type { RevisionDefinition } from './definitions'
import { todayFor } from './todayFor'

/** Drafts that are tried, the last touched: each is read and judged twice. */
const most = 200

/** How many drafts there are on a revision, and what moving them to another would do to those that were tried. */
export async function tryDrafts(
  context: Context,
  before: RevisionDefinition,
  after: RevisionDefinition,
): Promise<{ total: number; read: number; touched: number; losing: number }> {
  const { read } = context.database
  const drafts = read
    .selectFrom('dossiers')
    .where('revisionId', '=', before.revisionId)
    .where('state', '=', 'draft')
    .where('deletedAt', 'is', null)
  const [count, tried] = await Promise.all([
    drafts.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
    drafts.select(['id', 'ownerId']).orderBy('updatedAt', 'desc').limit(most).execute(),
  ])
  const [from, to] = [
    compileForm(before.procedure, context.types),
    compileForm(after.procedure, context.types),
  ]
  const blind = { today: todayFor(context, after), locale: context.locale, facts: noFacts }
  const moves: DraftMove[] = []
  for (const { id, ownerId: accountId } of tried) {
    const { answers } = await readDraftOf(read, id)
    const asker = { ...context, accountId }
    const known = ({ procedure }: RevisionDefinition, form: Form) =>
      draftFacts(asker, procedure, form, answers, blind)
    const [was, is] = await Promise.all([known(before, from), known(after, to)])
    moves.push(moveDraft(from, to, answers, { ...blind, facts: withFacts(was.facts, is.facts) }))
  }
  return {
    total: Number(count.total),
    read: moves.length,
    touched: moves.filter(touches).length,
    losing: moves.filter(({ aside }) => aside.length > 0).length,
  }
}

function touches({ aside, converted, unasked, asked, refused }: DraftMove): boolean {
  return [aside, converted, unasked, refused, asked.filter(({ required }) => required)].some(
    (some) => some.length > 0,
  )
}
