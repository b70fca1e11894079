import { readFile, writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { markImage } from './markImage'
import { markPdf } from './markPdf'
import { watermarkTile } from './tile'

/** What a marking thread is started with. */
export type MarkOrder = {
  readonly source: string
  readonly target: string
  readonly mediaType: string
  readonly lines: readonly string[]
}

/** How it ended: `unreadable` is about the file and stays so. */
export type Marked = 'done' | 'unreadable'

const { source, target, mediaType, lines }: MarkOrder = workerData
const tile = await watermarkTile(lines)
parentPort?.postMessage(await mark())

async function mark(): Promise<Marked> {
  try {
    if (mediaType === 'application/pdf') await writeFile(target, await markPdf(await readFile(source), tile))
    else await markImage(source, target, tile)
    return 'done'
  } catch (error) {
    // A full disk is no matter of the file.
    if (typeof error === 'object' && error !== null && 'code' in error) throw error
    return 'unreadable'
  }
}
