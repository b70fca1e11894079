import { type Static, Type } from 'typebox'
import { SupportingDocument } from './answers'

/** The most characters of a message, as a person counts them, and the most files. */
export const longestMessage = 5000
export const mostMessageFiles = 10

/** Who writes: the dossier's owner, or an agent of the service. */
export const messageSides = ['owner', 'agent'] as const
export const MessageSide = Type.Enum(messageSides)
export type MessageSide = (typeof messageSides)[number]

/** What the owner of a dossier and its agents write to each other; `number` gives the order. */
export const Message = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  side: MessageSide,
  author: Type.String(),
  /** Whoever reads it wrote it. */
  mine: Type.Boolean(),
  text: Type.String(),
  files: Type.Array(SupportingDocument),
  sentAt: Type.String({ description: 'A UTC instant, ISO 8601 with milliseconds.' }),
})
export type Message = Static<typeof Message>
