import { applyChanges } from '../../../forms/engine'
import { refuseChanges } from '../../../forms/engine/changes/refuseChanges'
import { finalStates } from '../../../forms/lifecycle'
import type { Answers, Changes } from '../../../schemas/answers'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { saveAnnotations as route } from '../../../schemas/api/instruction'
import type { Problem } from '../../../schemas/problem'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import type { Tx } from '../../database'
import { errors } from '../../http/errors'
import type { Dossier } from '../findDossier'
import { formOf } from '../formOf'
import { wordProblems } from '../wordProblems'
import { annotationForm } from './annotationForm'
import { annotationsOfDossier } from './readAnnotations'

type Body = BodyOf<typeof route>

/** The most characters of JSON that a dossier's annotations may hold. */
const largest = 1024 * 1024

/**
 * Saves changes to annotations, kept apart from the answers: shapes, ids, sizes and Unicode are held to the same rules
 * (422), unfinished ones are saved; none once the dossier is decided (409), until it is reopened. Stale ones are told with the newer (409), the same save gets the same answer.
 */
export async function saveAnnotations(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: Body },
): Promise<ResponseOf<typeof route>> {
  const own = await formOf(context, loaded)
  const form = annotationForm(own, context.types)
  const ids = new Set(own.procedure.annotations?.map(({ id }) => id))
  // They came as JSON: what they hold is the engine's to check.
  const changes: Changes = JSON.parse(JSON.stringify(body.changes))
  const strange = Object.keys(changes).filter((path) => !ids.has(path.split('/')[0] ?? ''))
  const problems: readonly Problem[] =
    strange.length > 0 ? strange.map((at) => ({ at, code: 'unknown' })) : refuseChanges(form, changes)
  if (problems.length > 0) {
    throw errors.dossier.refusedChanges({ problems: wordProblems(problems, form, context.locale) })
  }
  const savedAt = instantOf(context.clock)
  const { accountId } = accountOf(context)
  const saved = await context.database.write((tx) =>
    save(tx, { ...body, changes, savedAt, accountId }, loaded.id),
  )
  if (saved !== 'stale') return saved
  const { number, answers } = await annotationsOfDossier(context.database.read, loaded.id)
  throw errors.dossier.annotatedElsewhere({ body: { draft: { number, answers } } })
}

type Save = Pick<Body, 'basedOn' | 'saveId'> & {
  readonly changes: Changes
  readonly savedAt: string
  readonly accountId: string
}

async function save(tx: Tx, { basedOn, saveId, changes, savedAt, accountId }: Save, dossierId: string) {
  const last = await tx
    .selectFrom('annotations')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .executeTakeFirst()
  if (last?.saveId === saveId) return { number: last.number, savedAt: last.savedAt }
  const { state } = await tx
    .selectFrom('dossiers')
    .select('state')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  if (finalStates.some((final) => final === state)) throw errors.dossier.annotationsClosed()
  if ((last?.number ?? 0) !== basedOn) return 'stale' as const
  const before: Answers = last === undefined ? {} : JSON.parse(last.answers)
  const answers = JSON.stringify(applyChanges(before, changes))
  if (answers.length > largest) throw errors.dossier.tooLarge()
  const row = { number: basedOn + 1, answers, saveId, savedBy: accountId, savedAt }
  if (last === undefined)
    await tx
      .insertInto('annotations')
      .values({ dossierId, ...row })
      .execute()
  else await tx.updateTable('annotations').set(row).where('dossierId', '=', dossierId).execute()
  return { number: row.number, savedAt }
}
