import type { Static } from 'typebox'
import type { AuthoredProcedure } from '../../schemas/api/procedures'
import type { Context } from '../context'
import { stateOf, summaryColumns, summaryOf } from './revisionSummary'

type Authored = Static<typeof AuthoredProcedure>

/** Every procedure with its revisions, newest first; its title is that of the newest. */
export async function listAuthoredProcedures(context: Context): Promise<{ procedures: Authored[] }> {
  const { read } = context.database
  const [procedures, revisions, counts] = await Promise.all([
    read.selectFrom('procedures').select(['id', 'state']).orderBy('id').execute(),
    read
      .selectFrom('revisions')
      .select(['revisions.id', 'revisions.procedureId', ...summaryColumns])
      .orderBy('revision', 'desc')
      .execute(),
    read
      .selectFrom('dossiers')
      .select(['procedureId', ({ fn }) => fn.countAll<number>().as('dossiers')])
      .where('deletedAt', 'is', null)
      .groupBy('procedureId')
      .execute(),
  ])
  const authored = procedures.map(async ({ id, state }): Promise<Authored[]> => {
    const own = revisions.filter(({ procedureId }) => procedureId === id)
    const [newest] = own
    if (!newest) return []
    const { procedure } = await context.definitions.of(newest.id)
    const dossiers = Number(counts.find(({ procedureId }) => procedureId === id)?.dossiers ?? 0)
    return [{ id, title: procedure.title, state: stateOf(state), dossiers, revisions: own.map(summaryOf) }]
  })
  return { procedures: (await Promise.all(authored)).flat() }
}
