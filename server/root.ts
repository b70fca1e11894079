import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's directory: what is shipped beside the code (procedures, the built page) is found from it. */
export const root = rootAbove(dirname(fileURLToPath(import.meta.url)))

function rootAbove(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory
  const parent = dirname(directory)
  if (parent === directory) throw new Error('The server was moved away from its repository.')
  return rootAbove(parent)
}
