import { v7 as newId } from 'uuid'
import { evaluate, fieldAt } from '../../../forms/engine'
import { refusedText } from '../../../forms/engine/changes/unicode'
import { questionsIn } from '../../../forms/engine/questionsIn'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { askForCorrection as route } from '../../../schemas/api/instruction'
import type { Locale } from '../../../schemas/label'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import { errors } from '../../http/errors'
import { enqueueNotice } from '../../mail/enqueueNotice'
import type { Dossier } from '../findDossier'
import type { KeptFields } from '../instructionOf'
import { type EvaluatedVersion, evaluatedVersion } from './evaluatedVersion'
import { makeTransition } from './makeTransition'
import { movedDossier } from './movedDossier'

type Body = BodyOf<typeof route>

/**
 * Hands a dossier back to its owner, who may then correct it: from under instruction too. One correction is pending at
 * a time (409). Throws 422 for an answer that the version does not hold.
 */
export async function askForCorrection(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: Body },
): Promise<ResponseOf<typeof route>> {
  const texts = [body.message, ...body.fields.flatMap(({ message = '' }) => message)]
  if (texts.some(refusedText)) throw errors.sent.invalid()
  const version = await evaluatedVersion(context, loaded, body.expected.version)
  const fields = JSON.stringify(fieldsIn(version, body.fields))
  const { clock, database } = context
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  const id = newId({ msecs: clock.now().getTime() })
  await database.write(async (tx) => {
    const dossier = await makeTransition(tx, {
      ...{ dossierId: loaded.id, name: 'requestCorrection', actorId: accountId, at },
      expected: body.expected,
      reason: body.message,
    })
    if (dossier.correctionId !== null) throw errors.dossier.correctionPending()
    const { reason, message } = body
    const asked = { id, dossierId: loaded.id, version: dossier.version, reason, message, fields }
    await tx
      .insertInto('corrections')
      .values({ ...asked, askedBy: accountId, askedAt: at })
      .execute()
    await tx.updateTable('dossiers').set({ correctionId: id }).where('id', '=', loaded.id).execute()
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'correction' })
  })
  return movedDossier(context, loaded)
}

/** The answers concerned as the correction keeps them: where they stand, what they are called in either language. */
function fieldsIn(version: EvaluatedVersion, asked: Body['fields']): KeptFields {
  const french = placesIn(version, 'fr')
  const english = placesIn(version, 'en')
  const wanted = new Map(asked.map(({ at, message }) => [at, message ?? null]))
  // In reading order, whatever the order in which they were chosen.
  const kept = [...french].flatMap(([at, { section, label }]) => {
    const message = wanted.get(at)
    if (message === undefined || fieldAt(version.form, at)?.type === 'computed') return []
    return [{ at, section, label: { fr: label, en: english.get(at)?.label ?? label }, message }]
  })
  if (kept.length !== wanted.size) throw errors.dossier.unknownAnswer()
  return kept
}

function placesIn({ form, answers, world }: EvaluatedVersion, locale: Locale) {
  const { sections } = evaluate(form, answers, { ...world, locale })
  return new Map(
    sections.flatMap((section) =>
      [...questionsIn([section])].map(([at, label]) => [at, { section: section.id, label }] as const),
    ),
  )
}
