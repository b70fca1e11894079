import { type Static, Type } from 'typebox'
import { type Answers, SupportingDocument } from '../answers'
import { DossierSummary, MailState, VersionSummary } from '../dossier'
import { DossierEvent } from '../dossierEvent'
import { Instruction } from '../instruction'
import { Awaited, Facts } from '../lookup'
import { mapOf } from '../mapOf'
import { Opinion } from '../opinion'
import { endpoint } from './endpoint'

const dossierParams = Type.Object({ dossier: Type.String({ format: 'uuid' }) })
const versionParams = Type.Object({
  dossier: Type.String({ format: 'uuid' }),
  version: Type.Integer({ minimum: 1 }),
})
/** Any object on the wire; what stands in it is the engine's to check. */
const answers = Type.Unsafe<Answers>(mapOf(Type.Unknown()))

/** The citizen's own dossiers, the last touched first. */
export const listMyDossiers = endpoint({
  method: 'GET',
  path: '/api/dossiers',
  action: 'dossier.fill',
  response: Type.Object({ dossiers: Type.Array(DossierSummary) }),
})

/** An answer that a new dossier does not take along as it was, by its question, and why. */
const LeftAnswer = Type.Object({
  label: Type.String(),
  why: Type.Enum(['file', 'consent', 'noPlace', 'refused']),
})
export type LeftAnswer = Static<typeof LeftAnswer>

/**
 * Begins a dossier on the procedure's published revision. 409 when it is not open. Who has no session, and says so
 * by `withoutAccount`, gets one of an account without credentials: its cookie is the only way to the dossier, until the
 * person signs in. `from` is a dossier of one's own for the same procedure: its last version's answers are taken, `left`
 * tells what of them was not.
 */
export const startDossier = endpoint({
  method: 'POST',
  path: '/api/dossiers',
  action: 'dossier.start',
  body: Type.Object(
    {
      procedureId: Type.String(),
      withoutAccount: Type.Optional(Type.Boolean()),
      from: Type.Optional(Type.String({ format: 'uuid' })),
    },
    { additionalProperties: false },
  ),
  status: 201,
  response: Type.Object({ ...DossierSummary.properties, left: Type.Optional(Type.Array(LeftAnswer)) }),
  limit: { name: 'startDossier', perMinute: 30 },
})

/** Everything the wizard needs to go on: the dossier, its own revision's definition, its draft. */
export const readDossier = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier',
  action: 'dossier.read',
  params: dossierParams,
  response: Type.Object({
    dossier: DossierSummary,
    revision: Type.Integer(),
    definition: Type.Unknown(),
    versions: Type.Array(VersionSummary),
    events: Type.Array(DossierEvent),
    receipt: Type.Union([MailState, Type.Null()]),
    undelivered: Type.Optional(
      Type.Boolean({ description: 'A mail to its owner was given up: told to both sides.' }),
    ),
    uninvited: Type.Optional(
      Type.Array(Type.String(), {
        description: 'For its owner: addresses invited to it whose mail was given up.',
      }),
    ),
    silence: Type.Optional(
      Type.String({ description: 'Markdown: what no answer to what was submitted will mean, and when.' }),
    ),
    sources: Type.Array(Type.String(), { description: 'Sources of the world that this installation has.' }),
    newer: Type.Optional(
      Type.Integer({ description: 'The published revision that a draft may be moved to.' }),
    ),
    aside: Type.Optional(Type.Integer({ description: 'Answers of one’s own that a move has set aside.' })),
    today: Type.String({ description: 'The date in the procedure’s time zone.' }),
    instruction: Instruction,
    keptUntil: Type.Optional(
      Type.String({
        format: 'date',
        description: 'Of a decided dossier: the date from which it is deleted.',
      }),
    ),
    opinion: Type.Optional(Opinion),
  }),
})

/** The draft's answers and number: its owner's alone. */
export const readDraft = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/draft',
  action: 'dossier.fill',
  params: dossierParams,
  response: Type.Object({ number: Type.Integer(), answers, facts: Facts, savedAt: Type.String() }),
})

/**
 * Saves changes made to draft number `basedOn`. The same `saveId` gets the same answer. Stale: 409
 * `dossier.changedElsewhere`, whose body also carries `draft: { number, answers }`.
 */
export const saveDraft = endpoint({
  method: 'PATCH',
  path: '/api/dossiers/:dossier/draft',
  action: 'dossier.fill',
  params: dossierParams,
  body: Type.Object(
    {
      basedOn: Type.Integer({ minimum: 0 }),
      saveId: Type.String({ format: 'uuid' }),
      changes: mapOf(Type.Unknown()),
    },
    { additionalProperties: false },
  ),
  response: Type.Object({ number: Type.Integer(), savedAt: Type.String() }),
  limit: { name: 'saveDraft', perMinute: 600 },
})

/** What was typed so far, as PDF/UA: to keep, to show around, and when the procedure has closed meanwhile. */
export const downloadDraftPdf = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/draft.pdf',
  action: 'dossier.fill',
  params: dossierParams,
  answers: 'pdf',
  limit: { name: 'draftPdf', perMinute: 30 },
})

/** Deletes a dossier that is still a draft: to the trash for 14 days. */
export const deleteDraft = endpoint({
  method: 'DELETE',
  path: '/api/dossiers/:dossier',
  action: 'dossier.fill',
  params: dossierParams,
})

/**
 * Submits draft `number`: validated whole, kept as version n+1. The same number again returns the same
 * version. 409 when the draft has moved on, 422 with every problem when something is missing or wrong.
 */
export const submitDossier = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/submission',
  action: 'dossier.fill',
  params: dossierParams,
  body: Type.Object({ number: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
  status: 201,
  response: Type.Object({ dossier: DossierSummary, version: VersionSummary }),
  limit: { name: 'submitDossier', perMinute: 30 },
})

/** One version's frozen answers, to be read on screen with its own revision's definition. */
export const readVersion = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/versions/:version',
  action: 'dossier.read',
  params: versionParams,
  response: Type.Object({
    version: VersionSummary,
    definition: Type.Unknown(),
    answers,
    facts: Facts,
    awaited: Type.Array(Awaited, { description: 'What its sources have not said yet.' }),
    evaluatedOn: Type.String(),
  }),
})

/** One version as PDF/UA. */
export const downloadVersionPdf = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/versions/:version.pdf',
  action: 'dossier.read',
  params: versionParams,
  answers: 'pdf',
})

/** The receipt of one submission: date, number, service, what comes next. */
export const downloadReceiptPdf = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/versions/:version/receipt.pdf',
  action: 'dossier.read',
  params: versionParams,
  answers: 'pdf',
})

/** The PDFs of every version and the files that whoever asks may open, as one ZIP. */
export const downloadDossierZip = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/dossier.zip',
  action: 'dossier.read',
  params: dossierParams,
  answers: 'zip',
  limit: { name: 'downloadDossierZip', perMinute: 10 },
})

/** Streams one file (multipart, one part named `file`); the next save puts the value in an answer. */
export const uploadFile = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/files',
  action: 'dossier.fill',
  params: dossierParams,
  takes: 'file',
  status: 201,
  response: SupportingDocument,
  limit: { name: 'uploadFile', perMinute: 60 },
})

/** Opens a file as an attachment, sandboxed. */
export const downloadFile = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/files/:file',
  action: 'dossier.read',
  params: Type.Object({ dossier: Type.String({ format: 'uuid' }), file: Type.String({ format: 'uuid' }) }),
  answers: 'file',
})

/** Submitted dossiers of the agent's procedures, newest first, by keyset: `after` is the last one's cursor. */
export const listSubmittedDossiers = endpoint({
  method: 'GET',
  path: '/api/desk/dossiers',
  action: 'dossier.instruct',
  query: Type.Object({
    procedure: Type.Optional(Type.String()),
    after: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  response: Type.Object({
    dossiers: Type.Array(DossierSummary),
    next: Type.Union([Type.String(), Type.Null()]),
    procedures: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  }),
})
