import { open, stat } from 'node:fs/promises'
import type { Request } from 'express'
import { errors } from '../http/errors'
import { diskRefusal } from './fileStore'
import { inTurn } from './inTurn'

/** Calls that are sending bytes now, by upload. */
const sending = new Map<string, Request>()

/** How many bytes are there. */
export async function appended(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0
}

/** Ends the call that is sending an upload's bytes, if there is one, and waits until what it brought is on disk. */
export async function stopAppending(uploadId: string): Promise<void> {
  sending.get(uploadId)?.destroy()
  await inTurn(uploadId, async () => {})
}

/**
 * Does `work` as the only call that sends an upload's bytes. A call that comes later takes over: a phone that changes
 * its network leaves one that seems to go on.
 */
export async function asSender<Result>(
  uploadId: string,
  request: Request,
  work: () => Promise<Result>,
): Promise<Result> {
  sending.get(uploadId)?.destroy()
  sending.set(uploadId, request)
  try {
    return await inTurn(uploadId, work)
  } finally {
    if (sending.get(uploadId) === request) sending.delete(uploadId)
  }
}

/**
 * Writes a call's body after the bytes that are there, up to `size`, and waits until it is on disk; gives how many are
 * there then. Throws 409 when `from` is not how many are there, 400 when the call is cut or brings more than announced.
 */
export async function appendBytes(
  request: Request,
  { path, from, size }: { readonly path: string; readonly from: number; readonly size: number },
): Promise<number> {
  const received = await appended(path)
  if (from !== received) throw errors.file.otherOffset()
  if (Number(request.headers['content-length'] ?? 0) > size - received) throw errors.sent.unreadable()
  return received + (await write(request, path, size - received))
}

async function write(request: Request, path: string, room: number): Promise<number> {
  const file = await open(path, 'a', 0o600).catch((error: unknown) => Promise.reject(diskRefusal(error)))
  let written = 0
  try {
    // The call stays open when its body is refused: its answer must reach who sends.
    for await (const chunk of bodyOf(request)) {
      written += chunk.length
      if (written > room) throw errors.sent.unreadable()
      await file.appendFile(chunk).catch((error: unknown) => Promise.reject(diskRefusal(error)))
    }
    return written
  } finally {
    // Read and forgotten, so that the caller comes to reading the answer.
    request.resume()
    await file.sync().finally(() => file.close())
  }
}

async function* bodyOf(request: Request): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) yield chunk
  } catch (error) {
    throw errors.file.interrupted({ cause: error })
  }
}
