import { fewestOpinions, type OpinionFigures, scores } from '../../schemas/opinion'
import { accountOf, type Context } from '../context'
import { errors } from '../http/errors'

/** The most comments that a page shows, the last ones given. */
const most = 200

/**
 * What is said of a procedure. Nothing tells whose an opinion is: no figure below `fewestOpinions`, no date, and
 * comments, for administrators alone, in the order of their letters. Throws 404 for a procedure that does not exist.
 */
export async function readOpinions(
  context: Context,
  { params }: { readonly params: { readonly procedure: string } },
): Promise<OpinionFigures> {
  const { read } = context.database
  const procedure = await read
    .selectFrom('procedures')
    .select('id')
    .where('id', '=', params.procedure)
    .executeTakeFirst()
  if (procedure === undefined) throw errors.procedure.notFound()
  const opinions = read
    .selectFrom('opinions')
    .innerJoin('dossiers', 'dossiers.id', 'opinions.dossierId')
    .where('dossiers.procedureId', '=', params.procedure)
  const rows = await opinions
    .select(['score', ({ fn }) => fn.countAll().as('count')])
    .groupBy('score')
    .execute()
  const counts = scores.map((score) => Number(rows.find((row) => row.score === score)?.count ?? 0))
  const answers = counts.reduce((sum, count) => sum + count, 0)
  if (answers < fewestOpinions) return { answers, counts: null, comments: [] }
  if (!accountOf(context).roles.includes('administrator')) return { answers, counts, comments: [] }
  const comments = await opinions
    .select('comment')
    .where('comment', '<>', '')
    .orderBy('givenAt', 'desc')
    .limit(most)
    .execute()
  return { answers, counts, comments: comments.map(({ comment }) => comment).sort() }
}
