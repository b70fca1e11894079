import type { DraftMove } from '../../forms/engine/compare'
import type { Answers } from '../../schemas/answers'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { MoveReport, readMove as route } from '../../schemas/api/moves'
import type { Context } from '../context'
import type { Dossier } from './findDossier'
import { knownWorld } from './knownWorld'
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

async function leftAside(context: Context, dossier: Dossier): Promise<MoveReport['aside']> {
  const moves = await context.database.read
    .selectFrom('draftMoves')
    .select(['fromRevisionId', 'answers', 'aside'])
    .where('dossierId', '=', dossier.id)
    .orderBy('number')
    .execute()
  const worded = moves.map(async ({ fromRevisionId, answers, aside }) => {
    const definition = await context.definitions.of(fromRevisionId)
    const draft = readAnswers(answers)
    const { form, world } = await knownWorld(context, dossier, definition, draft)
    return wordAsides(form, draft, readAsides(aside), world)
  })
  return (await Promise.all(worded)).flat()
}

function readAnswers(text: string): Answers {
  return JSON.parse(text)
}
