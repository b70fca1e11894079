import type { SupportingDocument } from '../../schemas/answers'
import { beginUpload, readUpload } from './files'
import { isRefused, Unreachable } from './problems'
import { sendBytes } from './sendBytes'

/** Waits before going on after a cut, in milliseconds; a byte more on the other side begins them anew. */
const waits = [1000, 2000, 4000, 8000, 15_000, 30_000]

/** Uploads that were begun, by file: the same file goes on from what has arrived of it. */
const begun = new WeakMap<File, { readonly dossier: string; readonly upload: string }>()

/**
 * Sends one file of a dossier, and goes on by itself after a cut; `progress` goes from 0 to 1 and says whether the
 * connection is awaited. It is for an answer, or for a message. Throws `Refused`, `Unreachable` after a minute without a connection (the same file then goes
 * on from there when it is sent again), or an `AbortError` when `signal` gave it up.
 */
export async function uploadFile(
  dossier: string,
  file: File,
  progress: (part: number, cut: boolean) => void,
  signal: AbortSignal,
  purpose?: 'message',
): Promise<SupportingDocument> {
  let reached = 0
  for (let failures = 0; ; ) {
    try {
      return await goOn({ dossier, file, signal, purpose }, (bytes) => {
        if (bytes > reached) failures = 0
        reached = Math.max(reached, bytes)
        progress(bytes / file.size, false)
      })
    } catch (error) {
      const wait = waits[failures++]
      if (wait === undefined || !isCut(error)) throw error
      progress(reached / file.size, true)
      await connection(wait, signal)
    }
  }
}

type Sending = {
  readonly dossier: string
  readonly file: File
  readonly signal: AbortSignal
  readonly purpose: 'message' | undefined
}

async function goOn(sending: Sending, progress: (bytes: number) => void): Promise<SupportingDocument> {
  const { dossier, file, signal, purpose } = sending
  const known = begun.get(file)
  if (known?.dossier !== dossier) {
    const { name, size } = file
    const { uploadId } = await beginUpload(
      { params: { dossier }, body: { name, size, ...(purpose && { for: purpose }) } },
      { signal },
    )
    begun.set(file, { dossier, upload: uploadId })
    return sendBytes({ dossier, upload: uploadId, from: 0 }, file, progress, signal)
  }
  try {
    const there = await readUpload({ params: known }, { signal })
    if (there.file !== null) return there.file
    progress(there.received)
    return await sendBytes({ ...known, from: there.received }, file, progress, signal)
  } catch (error) {
    // Forgotten after a day: it begins anew.
    if (!isRefused(error, 'file.noUpload')) throw error
    begun.delete(file)
    return goOn(sending, progress)
  }
}

/** Whether going on may help: nothing came back, or the other side had not got the same bytes. */
function isCut(error: unknown): boolean {
  return (
    error instanceof Unreachable ||
    isRefused(error, 'file.interrupted') ||
    isRefused(error, 'file.otherOffset') ||
    isRefused(error, 503)
  )
}

/** Waits, less where the connection comes back before; rejects when given up. */
function connection(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => () => {
      clearTimeout(timer)
      removeEventListener('online', back)
      signal.removeEventListener('abort', givenUp)
      act()
    }
    const back = end(resolve)
    const givenUp = end(() => reject(new DOMException('Given up', 'AbortError')))
    const timer = setTimeout(back, milliseconds)
    addEventListener('online', back)
    signal.addEventListener('abort', givenUp)
  })
}
