import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atEnd } from './ending'

/** A new directory, gone when the test file ends. */
export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'guichet-'))
  atEnd(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}
