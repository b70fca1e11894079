import { Type } from 'typebox'
import { Message, MessageSide, mostMessageFiles } from '../message'
import { endpoint } from './endpoint'

const dossierParams = Type.Object({ dossier: Type.String({ format: 'uuid' }) })

/** The messages of a dossier in their order, on which side whoever asks stands, and the last number they have read. */
export const listMessages = endpoint({
  method: 'GET',
  path: '/api/dossiers/:dossier/messages',
  action: 'dossier.message',
  params: dossierParams,
  response: Type.Object({
    messages: Type.Array(Message),
    side: MessageSide,
    read: Type.Integer({ minimum: 0 }),
  }),
})

/**
 * Writes to the other side, from a dossier's first submission on. The same `key` gets the same message. Files are sent
 * before, as uploads `for: 'message'`. 422 when it is blank or too long, 409 before the first submission.
 */
export const sendMessage = endpoint({
  method: 'POST',
  path: '/api/dossiers/:dossier/messages',
  action: 'dossier.message',
  params: dossierParams,
  body: Type.Object(
    {
      key: Type.String({ format: 'uuid' }),
      text: Type.String({ maxLength: 100_000 }),
      files: Type.Array(Type.String({ format: 'uuid' }), { maxItems: mostMessageFiles, uniqueItems: true }),
    },
    { additionalProperties: false },
  ),
  status: 201,
  response: Message,
  limit: { name: 'sendMessage', perMinute: 20 },
})

/** Keeps up to which message whoever asks has read; it never goes back. */
export const readMessages = endpoint({
  method: 'PUT',
  path: '/api/dossiers/:dossier/messages/reading',
  action: 'dossier.message',
  params: dossierParams,
  body: Type.Object({ number: Type.Integer({ minimum: 0 }) }, { additionalProperties: false }),
})
