import filenamify from 'filenamify'
import { extensionOf } from '../files/fileName'

/** Longest part of a path, in UTF-16 units: three bytes each, they stay under the 255 of Linux, with a number behind. */
const longest = 80

/**
 * Gives paths for the files of one ZIP: whatever the names, they unpack on every system, inside the directory one unpacks
 * into, and none over another, also where case or the coding of accents makes no difference.
 */
export function entryPaths(): (...parts: readonly string[]) => string {
  const taken = new Set<string>()
  return (...parts) => {
    const safe = parts.map((part) => filenamify(part, { replacement: '_', maxLength: longest }))
    const [directories, name] = [safe.slice(0, -1), safe.at(-1) ?? '_']
    let turn = 1
    let path = [...directories, name].join('/')
    while (taken.has(folded(path))) {
      turn += 1
      path = [...directories, numbered(name, turn)].join('/')
    }
    taken.add(folded(path))
    return path
  }
}

function numbered(name: string, turn: number): string {
  const extension = extensionOf(name)
  if (extension === '') return `${name} (${turn})`
  const end = name.length - extension.length - 1
  return `${name.slice(0, end)} (${turn})${name.slice(end)}`
}

/** Two paths that any file system might take for one. */
function folded(path: string): string {
  return path.normalize('NFKD').toUpperCase()
}
