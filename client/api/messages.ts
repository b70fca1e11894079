import * as messages from '../../schemas/api/messages'
import { caller } from './call'

/** A dossier's messages, on which side one reads them, and how far one has. */
export const listMessages = caller(messages.listMessages)

/** Writes to the other side; the same key again gets the same message. */
export const sendMessage = caller(messages.sendMessage)

/** Keeps how far one has read. */
export const readMessages = caller(messages.readMessages)
