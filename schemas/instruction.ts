import { type Static, Type } from 'typebox'
import { SupportingDocument } from './answers'
import { DossierState } from './dossier'

const instant = Type.String({ description: 'A UTC instant, ISO 8601 with milliseconds.' })

/** What an agent or an owner writes to the other side: never blank. */
export const Said = Type.String({ minLength: 1, maxLength: 10_000, pattern: '\\S' })

/** What the caller saw when they chose: another state or version by now is told, and nothing is done. */
export const Expected = Type.Object(
  { state: DossierState, version: Type.Integer({ minimum: 1 }) },
  { additionalProperties: false },
)
export type Expected = Static<typeof Expected>

/** What is wrong with answers, in the agent's eyes. */
export const correctionReasons = ['incorrect', 'incomplete', 'outdated'] as const
export const CorrectionReason = Type.Enum(correctionReasons)

/** An answer to correct: its path, its section and question, and what the agent says of it alone. */
export const CorrectedField = Type.Object({
  at: Type.String(),
  section: Type.String(),
  label: Type.String(),
  message: Type.Union([Type.String(), Type.Null()]),
})
export type CorrectedField = Static<typeof CorrectedField>

/**
 * What an agent handed back to be corrected, of which version. Pending until `closedAt`: `closedBy` is the version that
 * closed it (null: the dossier was taken into instruction), `untouched` the paths it left as they were.
 */
export const CorrectionRequest = Type.Object({
  id: Type.String(),
  askedAt: instant,
  author: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  reason: CorrectionReason,
  message: Type.String(),
  fields: Type.Array(CorrectedField),
  closedAt: Type.Union([instant, Type.Null()]),
  closedBy: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  untouched: Type.Array(Type.String()),
})
export type CorrectionRequest = Static<typeof CorrectionRequest>

/** How an instruction ends. */
export const outcomes = ['accepted', 'refused', 'closedWithoutAction'] as const
export const Outcome = Type.Enum(outcomes)
export type Outcome = (typeof outcomes)[number]

/**
 * One decision on a dossier, numbered from 1; a former one stays when the instruction is reopened. `reasons` is a plain
 * text, empty where none were given; `appeal` is Markdown, as it was told that day.
 */
export const Decision = Type.Object({
  decision: Type.Integer({ minimum: 1 }),
  version: Type.Integer({ minimum: 1 }),
  outcome: Outcome,
  reasons: Type.String(),
  appeal: Type.String(),
  decidedAt: instant,
  author: Type.String(),
  file: Type.Union([SupportingDocument, Type.Null()]),
})
export type Decision = Static<typeof Decision>

/** What the instruction has left on a dossier, the first one first. */
export const Instruction = Type.Object({
  corrections: Type.Array(CorrectionRequest),
  decisions: Type.Array(Decision),
  /** For those who fill it: the draft was saved since the last submission. */
  unsubmitted: Type.Optional(Type.Literal(true)),
})
export type Instruction = Static<typeof Instruction>

/** A dossier in its owner's trash, until `purgeAt`. */
export const DeletedDossier = Type.Object({
  id: Type.String({ format: 'uuid' }),
  number: Type.String(),
  procedureTitle: Type.String(),
  submitted: Type.Boolean(),
  deletedAt: instant,
  purgeAt: instant,
})
export type DeletedDossier = Static<typeof DeletedDossier>
