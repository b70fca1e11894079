import type { BodyOf } from '../../schemas/api/endpoint'
import type { putScenarios as route, ScenariosReport } from '../../schemas/api/procedures'
import type { Context } from '../context'
import { errors } from '../http/errors'
import type { FoundRevision } from './loadRevision'
import { readableScenarios } from './runScenarios'

type Input = { readonly loaded: FoundRevision; readonly body: BodyOf<typeof route> }

/** Gives the draft revision its scenarios, in place of those it had; runs them at once. */
export async function putScenarios(
  context: Context,
  { loaded, body }: Input,
): Promise<ScenariosReport | null> {
  if (loaded.status !== 'draft') throw errors.procedure.notDraft()
  const { procedure } = await context.definitions.of(loaded.id)
  const report = await readableScenarios(context, procedure, body.source, context.locale)
  const { numUpdatedRows } = await context.database.write((tx) =>
    tx
      .updateTable('revisions')
      .set({ scenarios: body.source })
      .where('id', '=', loaded.id)
      .where('status', '=', 'draft')
      .executeTakeFirst(),
  )
  if (numUpdatedRows === 0n) throw errors.procedure.notDraft()
  return report
}
