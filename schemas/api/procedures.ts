import { Type } from 'typebox'
import { Label } from '../label'
import { WordedProblem } from '../problem'
import { endpoint } from './endpoint'

const procedureParams = Type.Object({ procedure: Type.String() })
const revisionParams = Type.Object({ procedure: Type.String(), revision: Type.Integer({ minimum: 1 }) })

/** `unpublished → open ⇄ closed → archived` (`forms/lifecycle`). */
export const ProcedureState = Type.Enum(['unpublished', 'open', 'closed', 'archived'])

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
})

/** Procedures open to the public. */
export const listOpenProcedures = endpoint({
  method: 'GET',
  path: '/api/procedures',
  action: 'public',
  response: Type.Object({ procedures: Type.Array(ProcedureCard) }),
})

/** The published definition of one open procedure, as the wizard takes it. */
export const readOpenProcedure = endpoint({
  method: 'GET',
  path: '/api/procedures/:procedure',
  action: 'public',
  params: procedureParams,
  response: Type.Object({ revision: Type.Integer(), definition: Type.Unknown() }),
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

/**
 * Uploads a definition: `source` is the file's own text, kept byte for byte. With errors: 422 and nothing is
 * stored. Without: the procedure's draft revision (replaced if there was one), with what the check warns of.
 */
export const uploadDefinition = endpoint({
  method: 'POST',
  path: '/api/administration/procedures',
  action: 'procedure.author',
  body: Type.Object({ source: Type.String() }, { additionalProperties: false }),
  status: 201,
  response: Type.Object({
    procedureId: Type.String(),
    revision: Type.Integer(),
    findings: Type.Array(WordedProblem),
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

/** Publishes the draft revision; dossiers begun before stay on theirs. 409 when it is not the draft any more. */
export const publishRevision = endpoint({
  method: 'POST',
  path: '/api/administration/procedures/:procedure/revisions/:revision/publication',
  action: 'procedure.author',
  params: revisionParams,
  response: RevisionSummary,
})
