import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** The repository's root. */
export const root = join(import.meta.dirname, '../..')

/** What a build, an installation or a run leaves in the tree. */
const notOurs = new Set(['node_modules', 'dist', '.git', '.guichet', 'tests/bench/peers'])

/** Every file of the repository, by its path from the root. */
export const paths: readonly string[] = filesUnder('').sort()

/** The TypeScript that people write. */
export const sources: readonly string[] = paths.filter((path) => ['.ts', '.tsx'].includes(extname(path)))

/** A file's text. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Whether a file tests its neighbour. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path)
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (notOurs.has(path) || entry.name === 'node_modules') return []
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
