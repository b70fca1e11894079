import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { holdsControl } from './fileKind'
import type { ReceivedFile } from './receiveFile'

/** What only the whole of a file tells: its hash, and whether a byte stands in it that no text has. */
export async function lookThrough(path: string): Promise<Pick<ReceivedFile, 'sha256' | 'control'>> {
  const hash = createHash('sha256')
  let control = false
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk)
    control ||= holdsControl(chunk)
  }
  return { sha256: hash.digest('hex'), control }
}
