import type { Procedure } from '../fields'
import { isObject } from './resolve/settings'

const known = new WeakMap<Procedure, ReadonlySet<string>>()

/**
 * The texts of a definition that their author gave in French alone: a page in another language marks them as French,
 * wherever they come to stand (WCAG 3.1.2). Read once; small enough for every page.
 */
export function frenchTexts(procedure: Procedure): ReadonlySet<string> {
  const found = known.get(procedure)
  if (found !== undefined) return found
  const [alone, english] = [new Set<string>(), new Set<string>()]
  read(procedure, alone, english)
  for (const text of english) alone.delete(text)
  known.set(procedure, alone)
  return alone
}

/** Keys whose texts are for programs or for the author: names, conditions, formulas. */
const unread: ReadonlySet<string> = new Set([
  ...['$schema', 'id', 'type', 'note', 'when', 'must', 'as', 'purpose', 'pattern', 'timeZone'],
  ...[
    'answer',
    'from',
    'unique',
    'accept',
    'opens',
    'closes',
    'retention',
    'agents',
    'silence',
    'applicant',
    'min',
    'max',
  ],
])

function read(part: unknown, alone: Set<string>, english: Set<string>): void {
  if (typeof part === 'string') alone.add(part)
  else if (Array.isArray(part)) for (const inner of part) read(inner, alone, english)
  else if (isObject(part)) {
    if (typeof part.fr === 'string' && typeof part.en === 'string') english.add(part.en)
    else for (const [key, inner] of Object.entries(part)) if (!unread.has(key)) read(inner, alone, english)
  }
}
