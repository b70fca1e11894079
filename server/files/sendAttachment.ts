import { pipeline } from 'node:stream/promises'
import type { Reply } from '../http/serve'
import { readBytes } from './fileStore'

/** Bytes on disk, and the name and type under which they are sent. */
export type Attachment = { readonly path: string; readonly name: string; readonly mediaType: string }

/** Sends bytes that nobody vouches for: to be saved, never shown in our own origin, never run. */
export async function sendAttachment(
  { path, name, mediaType }: Attachment,
  { response }: Reply,
): Promise<void> {
  const { bytes, size } = await readBytes(path)
  // `attachment` writes the name after RFC 6266 and guesses a type, which ours then replaces.
  response.attachment(name)
  response.setHeader('Content-Type', mediaType)
  response.setHeader('Content-Length', size)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
  response.setHeader('Cache-Control', 'private, no-store, no-transform')
  await pipeline(bytes, response)
}
