import type { Request } from 'express'
import { v7 as newId } from 'uuid'
import { dossierNumber } from '../../forms/lifecycle/dossierNumber'
import type { startDossier as route } from '../../schemas/api/dossiers'
import type { BodyOf, ResponseOf } from '../../schemas/api/endpoint'
import { beginUnsigned, type Unsigned } from '../accounts/beginUnsigned'
import { ownerOf } from '../accounts/joinDrafts'
import { keepToken } from '../accounts/sessionCookie'
import { instantOf } from '../clock'
import { accountOf, type Context } from '../context'
import type { Tx } from '../database'
import type { Reply } from '../http/serve'
import { openRevision } from '../procedures/standing'
import { todayFor } from '../procedures/todayFor'
import { answersToTake } from './answersToTake'
import { appendEvent } from './appendEvent'
import { dossierSummary } from './dossierSummary'
import type { Dossier } from './findDossier'

/** The dossier, and the session of whoever had none. */
export type Started = { readonly dossier: ResponseOf<typeof route>; readonly opened: Unsigned | null }

type Received = { readonly body: BodyOf<typeof route>; readonly request: Pick<Request, 'ip'> }

/**
 * Begins a draft on the procedure's published revision, under a number of its own: empty, or with the answers of a
 * former dossier; without a session, for an
 * account without credentials that begins with it.
 */
export async function startDossier(context: Context, { body, request }: Received): Promise<Started> {
  const definition = await openRevision(context, body.procedureId)
  const opening =
    context.account === null && body.withoutAccount
      ? await beginUnsigned(context, request.ip ?? 'unknown')
      : null
  const { accountId } = opening ?? accountOf(context)
  const taken = body.from === undefined ? null : await answersToTake(context, body.from, definition)
  const year = todayFor(context, definition).slice(0, 4)
  const now = instantOf(context.clock)
  const begun: Omit<Dossier, 'number' | 'ownerId'> = {
    id: newId(),
    procedureId: definition.procedureId,
    revisionId: definition.revisionId,
    state: 'draft',
    applicantName: null,
    groupId: null,
    version: 0,
    createdAt: now,
    updatedAt: now,
    submittedAt: null,
    deletedAt: null,
    purgeAt: null,
    correctionId: null,
    remindedAt: null,
    expiryToldAt: null,
  }
  const dossier = await context.database.write(async (tx) => {
    await opening?.insert(tx)
    // Its owner may have signed in since the call came.
    const ownerId = await ownerOf(tx, accountId)
    const row = { ...begun, ownerId, number: dossierNumber(year, await nextInYear(tx, year)) }
    await tx.insertInto('dossiers').values(row).execute()
    const number = taken === null ? 0 : 1
    const answers = JSON.stringify(taken?.answers ?? {})
    const draft = { dossierId: row.id, number, answers, foldedAt: number, savedAt: now }
    await tx.insertInto('drafts').values(draft).execute()
    await appendEvent(tx, {
      dossierId: row.id,
      at: now,
      kind: 'start',
      actorId: ownerId,
      from: null,
      to: 'draft',
    })
    return row
  })
  const summary = await dossierSummary(context, dossier)
  return { dossier: taken === null ? summary : { ...summary, left: taken.left }, opened: opening }
}

/** Gives the browser the session that was begun with the dossier. */
export function keepOpened({ dossier, opened }: Started, { response, context }: Reply): Started['dossier'] {
  if (opened !== null) keepToken(context.config, response, opened.token, opened.until)
  return dossier
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
