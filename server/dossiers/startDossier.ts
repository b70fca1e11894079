import { v7 as newId } from 'uuid'
import { dossierNumber } from '../../forms/lifecycle/dossierNumber'
import type { startDossier as route } from '../../schemas/api/dossiers'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import { openRevision, todayFor } from '../procedures/openRevision'
import { appendEvent } from './appendEvent'
import { dossierSummary } from './dossierSummary'
import type { Dossier } from './findDossier'

/** Begins an empty draft on the procedure's published revision, under a number of its own. */
export async function startDossier(
  context: Context,
  { body }: { readonly body: BodyOf<typeof route> },
): Promise<ResponseOf<typeof route>> {
  const definition = await openRevision(context, body.procedureId)
  const { accountId } = accountOf(context)
  const year = todayFor(context, definition).slice(0, 4)
  const now = instantOf(context.clock)
  const begun: Omit<Dossier, 'number'> = {
    id: newId(),
    procedureId: definition.procedureId,
    revisionId: definition.revisionId,
    ownerId: accountId,
    state: 'draft',
    applicantName: null,
    groupId: null,
    version: 0,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    deletedAt: null,
    purgeAt: null,
  }
  const dossier = await context.database.write(async (tx) => {
    const row = { ...begun, number: dossierNumber(year, await nextInYear(tx, year)) }
    await tx.insertInto('dossiers').values(row).execute()
    const draft = { dossierId: row.id, number: 0, answers: '{}', foldedAt: 0, savedAt: now }
    await tx.insertInto('drafts').values(draft).execute()
    await appendEvent(tx, {
      dossierId: row.id,
      at: now,
      kind: 'start',
      actorId: accountId,
      from: null,
      to: 'draft',
    })
    return row
  })
  return dossierSummary(context, dossier)
}

/** The next of the year's sequence: without gaps, since it is taken in the transaction that uses it. */
async function nextInYear(tx: Tx, year: string): Promise<number> {
  const counter = await tx
    .insertInto('counters')
    .values({ name: `dossiers.${year}`, value: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((set) => ({ value: set('counters.value', '+', 1) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return counter.value
}
