import { refusedText } from '../../forms/engine/changes/unicode'
import { finalStates } from '../../forms/lifecycle'
import type { BodyOf } from '../../schemas/api/endpoint'
import type { giveOpinion as route } from '../../schemas/api/opinions'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { errors } from '../http/errors'

/** Keeps how it went, one opinion for a dossier, the last one. Throws 409 `opinion.notYet` unless it is decided. */
export async function giveOpinion(
  context: Context,
  { loaded, body }: { readonly loaded: Dossier; readonly body: BodyOf<typeof route> },
): Promise<void> {
  const { clock, database } = context
  const comment = body.comment.trim()
  if (refusedText(comment)) throw errors.sent.invalid()
  const opinion = { accountId: accountOf(context).accountId, score: body.score, comment }
  const given = { ...opinion, givenAt: instantOf(clock) }
  await database.write(async (tx) => {
    const decided = await tx
      .selectFrom('dossiers')
      .select('id')
      .where('id', '=', loaded.id)
      .where('ownerId', '=', given.accountId)
      .where('deletedAt', 'is', null)
      .where('state', 'in', finalStates)
      .executeTakeFirst()
    if (decided === undefined) throw errors.opinion.notYet()
    await tx
      .insertInto('opinions')
      .values({ dossierId: loaded.id, ...given })
      .onConflict((one) => one.column('dossierId').doUpdateSet(given))
      .execute()
  })
}
