import canonicalize from 'canonicalize'
import type { SessionAccount } from '../../schemas/account'
import type { Locale } from '../../schemas/label'
import { type Clock, instantOf } from '../clock'
import type { Tx } from '../database'
import { errors } from '../http/errors'
import { enqueueJob } from '../jobs/enqueueJob'
import { awaitFacts } from '../lookups/laterFacts'
import { enqueueNotice } from '../mail/enqueueNotice'
import { receiptKind } from '../mail/receiptState'
import { appendEvent } from './appendEvent'
import { stateOf, submissionFrom } from './dossierState'
import { foldDraft } from './draftStore'
import type { Submission } from './prepareSubmission'
import { closeCorrection } from './transitions/closeCorrection'
import { answersIn, canonicalContent, chainStart, readContent, versionHash } from './versionContent'
import { lastVersion, versionOfDraft } from './versionStore'

/** What is submitted, by whom. */
export type NewVersion = {
  readonly dossierId: string
  readonly draftNumber: number
  readonly submission: Submission
  readonly author: SessionAccount
  readonly clock: Clock
  readonly locale: Locale
}

/**
 * Writes a version and all that goes with it, in the caller's transaction: the state's transition, the event, the job
 * that mails the receipt; a correction that is pending is closed. Gives back its number, or `stale` when the draft has
 * moved on since it was judged. Throws 409 `dossier.nothingChanged` when the last version says the same already.
 */
export async function appendVersion(tx: Tx, submitted: NewVersion): Promise<number | 'stale'> {
  const { dossierId, draftNumber, submission } = submitted
  const dossier = await tx.selectFrom('dossiers').selectAll().where('id', '=', dossierId).executeTakeFirst()
  if (!dossier || dossier.deletedAt !== null) throw errors.dossier.notFound()
  const already = await versionOfDraft(tx, dossierId, draftNumber)
  if (already) return already.version
  const draft = await foldDraft(tx, dossierId)
  if (draft.number !== draftNumber) return 'stale'
  const from = stateOf(dossier)
  const move = submissionFrom(from)
  if (move === null) throw errors.dossier.wrongState()
  const last = await lastVersion(tx, dossierId)
  const former = last && readContent(last.content)
  if (former && saysTheSame(former, submission)) throw errors.dossier.nothingChanged()
  const version = await append(tx, submitted, dossier, last)
  await awaitFacts(tx, submitted.clock, version, submission.awaited)
  await tx
    .updateTable('dossiers')
    .set({
      state: move.to,
      version: version.version,
      applicantName: submission.applicantName,
      groupId: submission.groupId,
      updatedAt: version.submittedAt,
      submittedAt: version.submittedAt,
    })
    .where('id', '=', dossierId)
    .execute()
  if (former)
    await closeCorrection(tx, dossier, version.submittedAt, {
      version: version.version,
      before: answersIn(former),
      after: answersIn(submission),
    })
  await appendEvent(tx, {
    dossierId,
    at: version.submittedAt,
    kind: move.name,
    actorId: submitted.author.accountId,
    from,
    to: move.to,
    version: version.version,
  })
  if (move.name === 'resubmit')
    await enqueueNotice(tx, submitted.clock, { dossierId, what: 'resubmittedToAgents' })
  await enqueueJob(tx, submitted.clock, {
    kind: receiptKind,
    dossierId,
    payload: { version: version.version, locale: submitted.locale },
  })
  return version.version
}

async function append(
  tx: Tx,
  { dossierId, draftNumber, submission, author, clock }: NewVersion,
  dossier: { readonly number: string; readonly revisionId: string },
  last: { readonly version: number; readonly hash: string } | undefined,
) {
  const { applicantName: _, groupId: __, awaited: ___, ...said } = submission
  const submittedAt = instantOf(clock)
  const version = (last?.version ?? 0) + 1
  const content = canonicalContent({
    ...said,
    dossier: dossier.number,
    version,
    submittedAt,
    author: { accountId: author.accountId, name: author.name },
  })
  const previousHash = last?.hash ?? chainStart
  const row = {
    dossierId,
    version,
    draftNumber,
    revisionId: dossier.revisionId,
    content,
    hash: versionHash(previousHash, content),
    previousHash,
    submittedAt,
    authorId: author.accountId,
  }
  await tx.insertInto('dossierVersions').values(row).execute()
  return row
}

/** Whether a draft says what the last version says: its answers, not the day on which they were judged. */
function saysTheSame(last: Submitted, submission: Submitted): boolean {
  return said(last) === said(submission)
}

type Submitted = Pick<Submission, 'revision' | 'applicant' | 'answers'>

function said({ revision, applicant, answers }: Submitted): string | undefined {
  return canonicalize({ revision, applicant, answers })
}
