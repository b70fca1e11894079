import { refusedText } from '../../../forms/engine/changes/unicode'
import type { DossierTransition } from '../../../forms/lifecycle'
import type { BodyOf, ResponseOf } from '../../../schemas/api/endpoint'
import type { decideDossier as route } from '../../../schemas/api/instruction'
import type { Outcome } from '../../../schemas/instruction'
import { instantOf } from '../../clock'
import { accountOf, type Context } from '../../context'
import type { Tx } from '../../database'
import { errors } from '../../http/errors'
import { enqueueNotice } from '../../mail/enqueueNotice'
import { completeAnnotations } from '../annotations/completeAnnotations'
import { annotationsNumber } from '../annotations/readAnnotations'
import type { Dossier } from '../findDossier'
import { appealOf } from './appeal'
import { makeTransition } from './makeTransition'
import { movedDossier } from './movedDossier'

const transitions = {
  accepted: 'accept',
  refused: 'refuse',
  closedWithoutAction: 'closeWithoutAction',
} as const satisfies Readonly<Record<Outcome, DossierTransition>>

/**
 * Decides a dossier under instruction, once: a colleague who decides at the same time is told (409). The decision, its
 * reasons and the ways of appeal told that day are kept for ever. A refusal and a closing say why (code des relations
 * entre le public et l'administration, articles L. 211-2 and L. 211-5): 422 without reasons, or while annotations are
 * not complete.
 */
export async function decideDossier(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const { expected, outcome, fileId } = body
  const reasons = body.reasons.trim()
  if (refusedText(reasons)) throw errors.sent.invalid()
  if (outcome !== 'accepted' && reasons === '') throw errors.dossier.noReasons()
  const { clock, database, definitions } = context
  const { accountId } = accountOf(context)
  const at = instantOf(clock)
  const annotated = await completeAnnotations(context, loaded, expected.version)
  const appeal = JSON.stringify(appealOf((await definitions.of(loaded.revisionId)).procedure))
  await database.write(async (tx) => {
    const { version } = await makeTransition(tx, {
      ...{ dossierId: loaded.id, name: transitions[outcome], actorId: accountId, at, expected },
      ...(reasons === '' ? {} : { reason: reasons }),
    })
    // What was complete is what stands now.
    if ((await annotationsNumber(tx, loaded.id)) !== annotated) throw errors.dossier.movedOn()
    if (fileId !== undefined) await refuseUnlessKept(tx, loaded.id, fileId, accountId)
    const decision = 1 + (await decisionsMade(tx, loaded.id))
    const made = { dossierId: loaded.id, decision, version, outcome, reasons, appeal, fileId: fileId ?? null }
    await tx
      .insertInto('decisions')
      .values({ ...made, decidedBy: accountId, decidedAt: at })
      .execute()
    await enqueueNotice(tx, clock, { dossierId: loaded.id, what: 'decision' })
  })
  return movedDossier(context, loaded)
}

async function decisionsMade(tx: Tx, dossierId: string): Promise<number> {
  const rows = await tx
    .selectFrom('decisions')
    .select('decision')
    .where('dossierId', '=', dossierId)
    .execute()
  return rows.length
}

/** The file is one that this agent sent to this dossier. */
async function refuseUnlessKept(tx: Tx, dossierId: string, fileId: string, agent: string): Promise<void> {
  const file = await tx
    .selectFrom('files')
    .select('id')
    .where('id', '=', fileId)
    .where('dossierId', '=', dossierId)
    .where('uploadedBy', '=', agent)
    .executeTakeFirst()
  if (file === undefined) throw errors.file.notFound()
}
