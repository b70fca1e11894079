import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Marked, MarkOrder } from './worker'

/** Longest that one file may take. */
const patience = 60_000

/** What a marking thread may take of memory, in megabytes: a file made to grow when it is read ends it, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/**
 * Writes a copy of a picture or a PDF with words all over it, in a thread of its own that ends with it. `unreadable`
 * when the file is not what it seems, is protected, or is too much to read.
 */
export async function drawWatermark(order: MarkOrder): Promise<Marked> {
  const worker = startWorker(order)
  const timer = setTimeout(() => void worker.terminate(), patience)
  try {
    const ended = once(worker, 'exit').then((): Marked => 'unreadable')
    const [said] = await Promise.race([once(worker, 'message'), ended.then((marked) => [marked])])
    return said === 'done' ? 'done' : 'unreadable'
  } catch (error) {
    if (isOutOfMemory(error)) return 'unreadable'
    throw error
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  )
}

/** The worker stands beside this file: JavaScript once built, TypeScript in the sources, which a thread needs tsx for. */
function startWorker(workerData: MarkOrder): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./marker.js', import.meta.url), { name: 'marker', workerData, resourceLimits })
  const address = JSON.stringify(new URL('./worker.ts', import.meta.url))
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${address}, ${address}))`, {
    eval: true,
    workerData,
    resourceLimits,
  })
}
