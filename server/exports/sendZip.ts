import { pipeline } from 'node:stream/promises'
import { makeZip } from 'client-zip'
import { isCode } from '../files/fileStore'
import type { Reply } from '../http/serve'
import type { Entry } from './entry'

/** A ZIP to be: the name it is saved under, and what it holds, in order. */
export type Archive = { readonly name: string; readonly entries: AsyncGenerator<Entry, void> }

/**
 * Sends a ZIP as it is made, one entry after the other, as fast as it is read and no faster. Who goes away ends the
 * reading; what fails on the way cuts the answer, and a ZIP that is cut has no table of contents: nobody takes it for a
 * whole one.
 */
export async function sendZip({ name, entries }: Archive, { response }: Reply): Promise<void> {
  const leaving = new AbortController()
  response.on('close', () => leaving.abort())
  response.attachment(name)
  response.setHeader('Content-Type', 'application/zip')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'")
  response.setHeader('Cache-Control', 'private, no-store, no-transform')
  try {
    await pipeline(zipOf(entries, leaving.signal), response)
  } catch (error) {
    // Whoever went away needs no answer, and ended what was being read.
    if (!isCode(error, 'ERR_STREAM_PREMATURE_CLOSE') && !isCode(error, 'ABORT_ERR')) throw error
  } finally {
    leaving.abort()
    await entries.return()
  }
}

/** The bytes of a ZIP, stored as they are: PDFs and pictures hardly get smaller. Asked for one by one. */
export async function* zipOf(
  entries: AsyncIterable<Entry>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  const reader = makeZip(inputs(entries, signal)).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    // What is being read ends by the signal: here there is nobody left to tell.
    reader.cancel().catch(() => {})
  }
}

async function* inputs(entries: AsyncIterable<Entry>, signal: AbortSignal) {
  for await (const { path, at, open } of entries) {
    signal.throwIfAborted()
    yield { name: path, lastModified: at, input: await open(signal) }
  }
}
