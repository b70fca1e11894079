import { type Static, Type } from 'typebox'

/** The life of a dossier (domain.md); what may follow what is data in `forms/lifecycle`. */
export const dossierStates = [
  'draft',
  'submitted',
  'inInstruction',
  'accepted',
  'refused',
  'closedWithoutAction',
] as const
export const DossierState = Type.Enum(dossierStates)
export type DossierState = (typeof dossierStates)[number]

const instant = Type.String({ description: 'A UTC instant, ISO 8601 with milliseconds.' })

/** A version as it is listed: its content is read apart. `hash` chains it to the one before. */
export const VersionSummary = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  submittedAt: instant,
  author: Type.String(),
  hash: Type.String(),
})
export type VersionSummary = Static<typeof VersionSummary>

/** How the receipt's mail fares; `unconfigured` means that no mail server is set. */
export const MailState = Type.Union([
  Type.Literal('pending'),
  Type.Literal('sent'),
  Type.Literal('failed'),
  Type.Literal('unconfigured'),
])
export type MailState = Static<typeof MailState>

/** A dossier in a list. `number` is what a person quotes (`2026-0001234-7`), `id` what addresses carry. */
export const DossierSummary = Type.Object({
  id: Type.String({ format: 'uuid' }),
  number: Type.String(),
  procedureId: Type.String(),
  procedureTitle: Type.String(),
  state: DossierState,
  applicantName: Type.Union([Type.String(), Type.Null()]),
  /** The agents it was routed to, by their group's label. */
  group: Type.Union([Type.String(), Type.Null()]),
  createdAt: instant,
  updatedAt: instant,
  submittedAt: Type.Union([instant, Type.Null()]),
  version: Type.Integer({ minimum: 0 }),
  /** Whose it is, by name, for those whom they invited to help fill it. */
  owner: Type.Optional(Type.String()),
  /** Messages of the other side that whoever lists it has not read. */
  unread: Type.Optional(Type.Integer({ minimum: 1 })),
  /** Its owner is asked to correct it. */
  correcting: Type.Optional(Type.Literal(true)),
  /** A draft whose procedure is closed: read, and neither changed nor submitted. */
  closed: Type.Optional(Type.Boolean()),
  /** The date on which it goes, once that is within two weeks: a draft unless it is written to, a decided dossier. */
  goes: Type.Optional(Type.String({ format: 'date' })),
})
export type DossierSummary = Static<typeof DossierSummary>
