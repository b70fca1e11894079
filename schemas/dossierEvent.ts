import { type Static, Type } from 'typebox'
import { DossierState } from './dossier'

/**
 * What happens to a dossier: the moves of its life (`forms/lifecycle`), and what else its people and its service do.
 * `message` is told among them, from the messages themselves.
 */
export const eventKinds = [
  'start',
  'submit',
  'resubmit',
  'move',
  'invite',
  'offer',
  'join',
  'leave',
  'transfer',
  'requestCorrection',
  'takeIntoInstruction',
  'sendBack',
  'accept',
  'refuse',
  'closeWithoutAction',
  'reopenInstruction',
  'withdraw',
  'delete',
  'expire',
  'restore',
  'erase',
  'message',
  'mailSent',
  'mailFailed',
  'sendMailAgain',
] as const
export const EventKind = Type.Enum(eventKinds)
export type EventKind = Static<typeof EventKind>

/** What a mail about a dossier tells. */
export const mailSubjects = [
  'receipt',
  'message',
  'correction',
  'instruction',
  'sentBack',
  'decision',
  'reopened',
  'abandoned',
  'expiring',
  'expiringDossier',
  'withdrawn',
  'invitation',
] as const
export const MailSubject = Type.Enum(mailSubjects)
export type MailSubject = Static<typeof MailSubject>

/** Who did what, when. `about` is what a mail told, `mine` that whoever reads it did it. */
export const DossierEvent = Type.Object({
  at: Type.String({ description: 'A UTC instant, ISO 8601 with milliseconds.' }),
  kind: EventKind,
  by: Type.Enum(['owner', 'agent', 'service']),
  actor: Type.String(),
  mine: Type.Optional(Type.Literal(true)),
  from: Type.Union([DossierState, Type.Null()]),
  to: Type.Union([DossierState, Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()]),
  version: Type.Union([Type.Integer(), Type.Null()]),
  about: Type.Optional(MailSubject),
})
export type DossierEvent = Static<typeof DossierEvent>
