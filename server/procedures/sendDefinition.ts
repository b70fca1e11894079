import type { Reply } from '../http/serve'
import type { FoundRevision } from './loadRevision'

/** A revision's file as it was uploaded, byte for byte. */
export function sendDefinition(found: FoundRevision, { response }: Reply): void {
  response.attachment(`${found.procedureId}-${found.revision}.json`)
  response.type('application/json').send(Buffer.from(found.source))
}
