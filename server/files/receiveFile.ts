import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import type { Request } from 'express'
import { v7 as newId } from 'uuid'
import { errors } from '../http/errors'
import { Refused } from '../http/refused'
import { holdsControl, isTakenName, takenExtensions } from './fileKind'
import { fileNameFrom } from './fileName'
import { diskRefusal } from './fileStore'
import { largestFile, limitText } from './limits'

/** A file that has arrived whole: its bytes are on disk at `path`, and whoever asked for it removes them. */
export type ReceivedFile = {
  readonly path: string
  readonly name: string
  readonly size: number
  readonly sha256: string
  /** Whether a byte stands in it that no text has. */
  readonly control: boolean
}

/** What a multipart body may weigh beside its file. */
const envelope = 64 * 1024

/**
 * Streams the part named `file` of a multipart body to a new file in `directory`, hashing it on the way, and waits until
 * it is on disk. Throws 413 as soon as it is too large, 415 for a name of a kind that is not taken, 422 without a file or
 * with an empty one, 400 when the connection is cut; then nothing is left.
 */
export async function receiveFile(request: Request, directory: string): Promise<ReceivedFile> {
  if (!request.is('multipart/form-data')) throw errors.sent.wrongType()
  if (Number(request.headers['content-length'] ?? 0) > largestFile + envelope) throw tooLarge()
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = join(directory, newId())
  try {
    const received = await firstFile(request, path)
    if (received === null) throw errors.file.missing()
    if (received.size === 0) throw errors.file.empty()
    return received
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** The refusal of a kind of file. */
export function wrongType() {
  return errors.file.wrongType({ params: { accepted: takenExtensions.join(', ') } })
}

function tooLarge() {
  return errors.file.tooLarge({ params: { limit: limitText(largestFile) } })
}

/** Reads the body until its end, or until its file is refused: then the rest is not read. */
function firstFile(request: Request, path: string): Promise<ReceivedFile | null> {
  return new Promise((resolve, reject) => {
    const parser = openParser(request)
    let file: Promise<ReceivedFile> | null = null
    let part: BusboyFileStream | null = null
    const stop = (error: unknown) => {
      request.unpipe(parser)
      // Read and forgotten, so that the caller comes to reading the answer.
      request.resume()
      // What is being written ends with the same error, and only then is its file removed.
      part?.destroy(error instanceof Error ? error : errors.file.interrupted())
      Promise.resolve(file)
        .finally(() => reject(error))
        .catch(() => {})
    }
    parser.on('file', (field, stream, name) => {
      // Heard here whatever becomes of the part: an error that nobody hears ends the process.
      stream.on('error', () => {})
      if (field !== 'file' || file !== null) return void stream.resume()
      part = stream
      file = keep(stream, path, fileNameFrom(unescaped(name ?? '')))
      file.catch(stop)
    })
    parser.on('error', () => stop(errors.sent.unreadable()))
    parser.on('finish', () => resolve(file))
    request.on('error', () => stop(errors.file.interrupted()))
    request.on('close', () => {
      if (!request.complete) stop(errors.file.interrupted())
    })
    request.pipe(parser)
  })
}

/** What the HTML standard escapes in a name that a page sends ("escape a multipart form data name"). */
function unescaped(name: string): string {
  return name.replaceAll('%22', '"').replace(/%0[AD]/g, '')
}

function openParser(request: Request): BusboyInstance {
  try {
    return new Busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      limits: {
        files: 1,
        fields: 0,
        parts: 2,
        fileSize: largestFile,
        headerPairs: 20,
        headerSize: 16 * 1024,
      },
    })
  } catch {
    // A body without a boundary.
    throw errors.sent.unreadable()
  }
}

async function keep(stream: BusboyFileStream, path: string, name: string): Promise<ReceivedFile> {
  if (!isTakenName(name)) throw wrongType()
  const hash = createHash('sha256')
  let size = 0
  let control = false
  let cut = false
  stream.on('error', () => {
    cut = true
  })
  stream.on('limit', () => stream.destroy(tooLarge()))
  try {
    await pipeline(
      stream,
      async function* (chunks: Readable): AsyncGenerator<Buffer> {
        for await (const chunk of chunks) {
          if (!Buffer.isBuffer(chunk)) throw new TypeError('A file arrives as bytes.')
          hash.update(chunk)
          size += chunk.length
          control ||= holdsControl(chunk)
          yield chunk
        }
      },
      createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
    )
  } catch (error) {
    if (error instanceof Refused) throw error
    throw cut ? errors.sent.unreadable({ cause: error }) : diskRefusal(error)
  }
  return { path, name, size, sha256: hash.digest('hex'), control }
}
