import { compileForm } from '../../forms/engine'
import type { DraftMove } from '../../forms/engine/compare'
import type { Answers } from '../../schemas/answers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { MoveReport, readMove as route } from '../../schemas/api/moves'
import { noFacts } from '../../schemas/lookup'
import type { Context } from '../context'
import { todayFor } from '../procedures/openRevision'
import type { Dossier } from './findDossier'
import { planMove } from './planMove'
import { wordAsides, wordMove } from './wordMove'

/** The newer revision that a draft may be moved to, what that would change, and what former moves left aside. */
export async function readMove(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<ResponseOf<typeof route>> {
  const planned = await planMove(context, loaded)
  return {
    newer: planned && {
      revision: planned.to.revision,
      publishedAt: planned.publishedAt,
      number: planned.draft.number,
      report: wordMove(planned),
    },
    aside: await leftAside(context, loaded),
  }
}

/** What a move set aside, as it is kept. */
export function readAsides(text: string): DraftMove['aside'] {
  return JSON.parse(text)
}

async function leftAside(context: Context, { id }: Dossier): Promise<MoveReport['aside']> {
  const moves = await context.database.read
    .selectFrom('draftMoves')
    .select(['fromRevisionId', 'answers', 'aside'])
    .where('dossierId', '=', id)
    .orderBy('number')
    .execute()
  const worded = moves.map(async ({ fromRevisionId, answers, aside }) => {
    const definition = await context.definitions.of(fromRevisionId)
    const world = { today: todayFor(context, definition), locale: context.locale, facts: noFacts }
    const form = compileForm(definition.procedure, context.types)
    return wordAsides(form, readAnswers(answers), readAsides(aside), world)
  })
  return (await Promise.all(worded)).flat()
}

function readAnswers(text: string): Answers {
  return JSON.parse(text)
}
