import { diffArrays } from 'diff'
import type { WordPart } from './comparison'

/** More words than this that came or went: the two texts are two texts, and comparing them takes long. */
const mostSteps = 1_000

/** Shorter texts are read faster one after the other than one in the other, in UTF-16 units. */
const shortest = 60

/**
 * A text with the words that came and went, where it is worth reading so: one of the two is long, and a third of it
 * stayed. Undefined else.
 */
export function differentWords(former: string, latter: string): readonly WordPart[] | undefined {
  const longer = Math.max(former.length, latter.length)
  if (longer < shortest) return undefined
  const runs = diffArrays(wordsIn(former), wordsIn(latter), { maxEditLength: mostSteps })
  if (runs === undefined) return undefined
  const parts = runs.map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'kept',
  })) satisfies readonly WordPart[]
  const kept = parts.reduce((length, { text, change }) => length + (change === 'kept' ? text.length : 0), 0)
  return kept * 3 < longer ? undefined : joined(parts)
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })

function wordsIn(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** What was said and what is said stand together: no lone space or comma is kept between two words that changed. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const together: WordPart[] = []
  let [removed, added] = ['', '']
  const close = () => {
    if (removed !== '') together.push({ text: removed, change: 'removed' })
    if (added !== '') together.push({ text: added, change: 'added' })
    removed = added = ''
  }
  parts.forEach(({ text, change }, index) => {
    const between = index > 0 && index < parts.length - 1
    const lone = change === 'kept' && between && !/[\p{L}\p{N}\n]/u.test(text)
    if (change === 'kept' && !lone) {
      close()
      together.push({ text, change })
      return
    }
    if (change !== 'added') removed += text
    if (change !== 'removed') added += text
  })
  close()
  return together
}
