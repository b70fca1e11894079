import { Type } from 'typebox'
import type { Answers } from '../answers'
import { DossierSummary } from '../dossier'
import { CorrectionReason, DeletedDossier, Expected, Outcome, Said } from '../instruction'
import { mapOf } from '../mapOf'
import { endpoint } from './endpoint'

const params = Type.Object({ dossier: Type.String({ format: 'uuid' }) })
const closed = { additionalProperties: false } as const
/** The dossier as it is after the transition. */
const response = Type.Object({ dossier: DossierSummary })

/**
 * Hands a dossier back to be corrected, in the agent's words; `fields` are the answers concerned, by path, rows
 * included. 409 while another correction is pending.
 */
export const askForCorrection = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/correction',
  action: 'dossier.instruct',
  params,
  body: Type.Object(
    {
      expected: Expected,
      reason: CorrectionReason,
      message: Said,
      fields: Type.Array(
        Type.Object(
          { at: Type.String({ minLength: 1, maxLength: 200 }), message: Type.Optional(Said) },
          closed,
        ),
        { maxItems: 500 },
      ),
    },
    closed,
  ),
  status: 201,
  response,
})

/** Takes a submitted dossier into instruction: its owner changes it no more. */
export const takeIntoInstruction = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/instruction',
  action: 'dossier.instruct',
  params,
  body: Type.Object({ expected: Expected }, closed),
  status: 201,
  response,
})

/** Gives a dossier under instruction back to its owner, as submitted. */
export const sendBack = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/return',
  action: 'dossier.instruct',
  params,
  body: Type.Object({ expected: Expected }, closed),
  status: 201,
  response,
})

/**
 * Decides. Refusals and closings say why. `fileId` is a file that the agent sent before. 422 while annotations that are
 * required are not complete, 409 when somebody else has decided meanwhile.
 */
export const decideDossier = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/decision',
  action: 'dossier.instruct',
  params,
  body: Type.Object(
    {
      expected: Expected,
      outcome: Outcome,
      reasons: Type.String({ maxLength: 20_000 }),
      fileId: Type.Optional(Type.String({ format: 'uuid' })),
    },
    closed,
  ),
  status: 201,
  response,
})

/** Reopens the instruction of a decided dossier; the former decision stays in its history. */
export const reopenInstruction = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/reopening',
  action: 'dossier.instruct',
  params,
  body: Type.Object({ expected: Expected, reason: Said }, closed),
  status: 201,
  response,
})

/**
 * Has the mails to a dossier's owner that were given up sent again. 409 when none was, 503 where this service sends no
 * mail.
 */
export const sendMailAgain = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/mailing',
  action: 'dossier.instruct',
  params,
  limit: { name: 'sendMailAgain', perMinute: 20 },
})

/** Withdraws one's own dossier, draft or submitted: to the trash for 14 days. 409 once it is under instruction. */
export const withdrawDossier = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/withdrawal',
  action: 'dossier.fill',
  params,
  body: Type.Object({ reason: Type.Optional(Said) }, closed),
})

/** One's own dossiers in the trash, the last deleted first. */
export const listDeletedDossiers = endpoint({
  method: 'GET',
  path: '/api/deleted-dossiers',
  action: 'dossier.fill',
  response: Type.Object({ dossiers: Type.Array(DeletedDossier) }),
})

/** Takes one's own dossier out of the trash, as it was. */
export const restoreDossier = endpoint({
  method: 'DELETE',
  path: '/api/deleted-dossiers/:dossier',
  action: 'dossier.fill',
  params,
  response: DossierSummary,
})

const answers = Type.Unsafe<Answers>(mapOf(Type.Unknown()))

/** What agents noted down beside a dossier's answers; `number` counts the saves. */
export const readAnnotations = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/annotations',
  action: 'dossier.instruct',
  params,
  response: Type.Object({
    number: Type.Integer(),
    answers,
    savedAt: Type.Union([Type.String(), Type.Null()]),
  }),
})

/** Saves changes to annotations, as a draft's: stale ones get 409 with the newer ones. */
export const saveAnnotations = endpoint({
  method: 'PATCH',
  path: '/api/dossiers/:dossier/annotations',
  action: 'dossier.instruct',
  params,
  body: Type.Object(
    {
      basedOn: Type.Integer({ minimum: 0 }),
      saveId: Type.String({ format: 'uuid' }),
      changes: mapOf(Type.Unknown()),
    },
    closed,
  ),
  response: Type.Object({ number: Type.Integer(), savedAt: Type.String() }),
  limit: { name: 'saveAnnotations', perMinute: 600 },
})

/** One decision as PDF/UA: outcome, reasons, ways of appeal. */
export const downloadDecisionPdf = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/decisions/:decision.pdf',
  action: 'dossier.read',
  params: Type.Object({
    dossier: Type.String({ format: 'uuid' }),
    decision: Type.Integer({ minimum: 1 }),
  }),
  answers: 'pdf',
})
