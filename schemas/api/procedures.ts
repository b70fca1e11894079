import { type Static, Type } from 'typebox'
import type { Json } from '../condition'
import { Label, locales } from '../label'
import { WordedProblem } from '../problem'
import { endpoint } from './endpoint'

const procedureParams = Type.Object({ procedure: Type.String() })
const revisionParams = Type.Object({ procedure: Type.String(), revision: Type.Integer({ minimum: 1 }) })

/** `unpublished → open ⇄ closed → archived` (`forms/lifecycle`). */
export const ProcedureState = Type.Enum(['unpublished', 'open', 'closed', 'archived'])

/** Whether a dossier can be begun today: in the time zone of its procedure. */
export const Standing = Type.Enum(['open', 'notYet', 'closed'])
export type Standing = Static<typeof Standing>

/** A procedure as the public list shows it. */
export const ProcedureCard = Type.Object({
  id: Type.String(),
  title: Label,
  description: Type.Union([Label, Type.Null()]),
  service: Label,
  /** Minutes to set aside: `minutesOf` of `forms/engine/duration`. */
  minutes: Type.Integer(),
  opens: Type.Union([Type.String(), Type.Null()]),
  closes: Type.Union([Type.String(), Type.Null()]),
  /** Days until it closes, today's date being that of its time zone; 0 on its last day. */
  daysLeft: Type.Union([Type.Integer(), Type.Null()]),
})

/** Procedures open to the public. */
export const listOpenProcedures = endpoint({
  method: 'GET',
  path: '/api/procedures',
  action: 'public',
  response: Type.Object({ procedures: Type.Array(ProcedureCard) }),
})

/** The published definition of a procedure that is or was open, as the wizard takes it. */
export const readOpenProcedure = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure',
  action: 'public',
  params: procedureParams,
  response: Type.Object({
    revision: Type.Integer(),
    definition: Type.Unknown(),
    standing: Standing,
    today: Type.String({ description: 'The date in the procedure’s time zone.' }),
  }),
})

/** The blank form of the published revision as PDF/UA, to read through, to print, to prepare on paper. */
export const downloadBlankForm = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure/blank/:locale.pdf',
  action: 'public',
  params: Type.Object({ procedure: Type.String(), locale: Type.Enum(locales) }),
  answers: 'pdf',
  limit: { name: 'blankForm', perMinute: 60 },
})

export const RevisionSummary = Type.Object({
  revision: Type.Integer({ minimum: 1 }),
  status: Type.Union([Type.Literal('draft'), Type.Literal('published'), Type.Literal('superseded')]),
  sha256: Type.String(),
  createdAt: Type.String(),
  publishedAt: Type.Union([Type.String(), Type.Null()]),
  questions: Type.Integer(),
})

export const AuthoredProcedure = Type.Object({
  id: Type.String(),
  title: Label,
  state: ProcedureState,
  dossiers: Type.Integer(),
  revisions: Type.Array(RevisionSummary),
})

/** Every procedure with its revisions, newest first: the administrator's page. */
export const listAuthoredProcedures = endpoint({
  method: 'GET',
  path: '/api/administration/procedures',
  action: 'procedure.author',
  response: Type.Object({ procedures: Type.Array(AuthoredProcedure) }),
})

/** An author's own test of a revision: all that it says, each beside what came out. Green when all of it is `same`. */
const ScenarioRun = Type.Object({
  name: Type.String(),
  green: Type.Boolean(),
  expectations: Type.Array(
    Type.Object({
      aspect: Type.Enum(['asked', 'skipped', 'computed', 'errors', 'warnings', 'eligible', 'group']),
      /** Of what: a question, rows by index; empty of the whole. */
      name: Type.String(),
      /** `true` or `false` of places; `null` for no value, no refusal. */
      expected: Type.Unsafe<Json>({}),
      found: Type.Unsafe<Json>({}),
      same: Type.Boolean(),
    }),
  ),
  findings: Type.Array(WordedProblem),
})

/** The scenarios of a revision, run. `findings`: what no scenario covers. Red ones refuse its publication. */
export const ScenariosReport = Type.Object({
  green: Type.Boolean(),
  runs: Type.Array(ScenarioRun),
  findings: Type.Array(WordedProblem),
})
export type ScenariosReport = Static<typeof ScenariosReport>
const MaybeScenarios = Type.Union([ScenariosReport, Type.Null()])

/**
 * Uploads a definition: `source` is the file's own text, kept byte for byte. With errors: 422 and nothing is
 * stored. Without: the procedure's draft revision (replaced if there was one), with what the check warns of.
 * `scenarios` is the text of its `NAME.scenarios.json`; without it the newest revision's go on.
 */
export const uploadDefinition = endpoint({
  method: 'POST',
  path: '/api/administration/procedures',
  action: 'procedure.author',
  body: Type.Object(
    { source: Type.String(), scenarios: Type.Optional(Type.String()) },
    { additionalProperties: false },
  ),
  status: 201,
  response: Type.Object({
    procedureId: Type.String(),
    revision: Type.Integer(),
    findings: Type.Array(WordedProblem),
    scenarios: MaybeScenarios,
  }),
})

/** A revision's definition for the preview. */
export const readRevision = endpoint({
  method: 'GET',
  path: '/api/administration/procedures/:procedure/revisions/:revision',
  action: 'procedure.author',
  params: revisionParams,
  response: Type.Object({
    revision: RevisionSummary,
    definition: Type.Unknown(),
    sources: Type.Array(Type.String(), { description: 'Sources of the world that this installation has.' }),
    today: Type.String({ description: 'The date in the procedure’s time zone.' }),
  }),
})

/** A revision's file, byte for byte as it was uploaded. */
export const downloadDefinition = endpoint({
  method: 'GET',
  path: '/api/administration/procedures/:procedure/revisions/:revision.json',
  action: 'procedure.author',
  params: revisionParams,
  answers: 'json-file',
})

/** What the definition check says of a revision today: its warnings, and what this version of the product refuses. */
export const readFindings = endpoint({
  method: 'GET',
  path: '/api/administration/procedures/:procedure/revisions/:revision/findings',
  action: 'procedure.author',
  params: revisionParams,
  response: Type.Object({ findings: Type.Array(WordedProblem) }),
})

/** A revision's scenarios, run now; null where it has none. */
export const readScenarios = endpoint({
  method: 'GET',
  path: '/api/administration/procedures/:procedure/revisions/:revision/scenarios',
  action: 'procedure.author',
  params: revisionParams,
  response: MaybeScenarios,
})

/**
 * Gives the draft revision its scenarios, or none: `source` is the file's own text. A file that holds no scenarios is
 * refused (422), red ones are kept and shown. 409 when the revision is not the draft any more.
 */
export const putScenarios = endpoint({
  method: 'PUT',
  path: '/api/administration/procedures/:procedure/revisions/:revision/scenarios',
  action: 'procedure.author',
  params: revisionParams,
  body: Type.Object({ source: Type.Union([Type.String(), Type.Null()]) }, { additionalProperties: false }),
  response: MaybeScenarios,
})

/**
 * Publishes the draft revision; dossiers begun before stay on theirs. 409 when it is not the draft any more, 422 with
 * what differs when a scenario of its is red.
 */
export const publishRevision = endpoint({
  method: 'POST',
  path: '/api/administration/procedures/:procedure/revisions/:revision/publication',
  action: 'procedure.author',
  params: revisionParams,
  response: RevisionSummary,
})

/** One difference between two revisions, in the reader's language. */
const RevisionChange = Type.Object({
  at: Type.String(),
  impact: Type.Enum(['harmless', 'needsCare', 'losesAnswers']),
  /** What it is about, in the author's words. */
  subject: Type.String(),
  what: Type.String(),
  /** Why it has its class. */
  why: Type.String(),
  before: Type.Optional(Type.String()),
  after: Type.Optional(Type.String()),
})

/**
 * What changed from revision `with` to this one, and what moving the drafts begun on it would do to them: of `total`
 * the `read` last touched were tried. Without `with`: from the published revision, or from the one before.
 */
export const compareRevisions = endpoint({
  method: 'GET',
  path: '/api/administration/procedures/:procedure/revisions/:revision/comparison',
  action: 'procedure.author',
  params: revisionParams,
  query: Type.Object({ with: Type.Optional(Type.Integer({ minimum: 1 })) }),
  response: Type.Object({
    with: Type.Union([Type.Integer(), Type.Null()]),
    changes: Type.Array(RevisionChange),
    drafts: Type.Object({
      total: Type.Integer(),
      read: Type.Integer(),
      /** Those that would be asked, refused or hidden something, or lose an answer. */
      touched: Type.Integer(),
      losing: Type.Integer(),
    }),
  }),
})
