import { sameWords, typedWords } from './listWords'
import { folded } from './locales'

/** A list packed for searching: things and words are numbers, a beginning is a range of the sorted words. */
export type Packed = {
  readonly size: number
  readonly words: readonly string[]
  /** The words of each thing, those of its names first. */
  readonly ofThings: Lists
  /** The things that have each word. */
  readonly ofWords: Lists
  /** How many of a thing's words are in its names. */
  readonly inNames: Int32Array
  /** Each thing's names and code, folded, each on a line. */
  readonly texts: readonly string[]
  /** Every name and code in alphabetical order, and whose each is. */
  readonly lines: readonly string[]
  readonly ofLines: Int32Array
  /** Each thing's names with their words in alphabetical order, each on a line. */
  readonly ordered: readonly string[]
  /** The last search that met each thing, so that none is met twice. */
  readonly seen: Int32Array
  searches: number
}

type Lists = { readonly starts: Int32Array; readonly numbers: Int32Array }

/** Words from one number to below another. */
type Range = { readonly from: number; readonly to: number }

/** How well a thing fits what was typed: the lower the better. */
const places = { exact: 0, reordered: 1, begins: 2, named: 3, elsewhere: 4 } as const

/** The numbers of the things that fit, best first, at most `limit`. */
export function everyFit(packed: Packed, typed: string, limit: number): readonly number[] {
  const wanted = typedWords(typed)
  if (wanted.length === 0) return Array.from({ length: Math.min(limit, packed.size) }, (_, number) => number)
  // A letter or two begin thousands of names: as many as are wanted are found without looking at the others.
  const begun = wanted.length === 1 ? beginning(packed, folded(typed), limit) : []
  if (begun.length === limit) return begun.map((rank) => rank % packed.size)
  const best: number[] = []
  const place = placing(packed, typed, wanted)
  for (const thing of candidates(packed, wanted)) keep(best, place(thing) * packed.size + thing, limit)
  return best.map((rank) => rank % packed.size)
}

/** The lowest ranks of the things whose name or code is, or begins with, a text. */
function beginning({ lines, ofLines, size }: Packed, text: string, limit: number): readonly number[] {
  const best: number[] = []
  const end = firstNotBefore(lines, `${text}\u{ffff}`)
  for (let at = firstNotBefore(lines, text); at < end; at++) {
    const thing = ofLines[at] ?? 0
    const rank = (lines[at] === text ? places.exact : places.begins) * size + thing
    // Of a thing's lines the exact one comes first: another of them ranks behind.
    if (best.length === limit && rank > (best[limit - 1] ?? 0)) continue
    if (!best.some((known) => known % size === thing)) keep(best, rank, limit)
  }
  return best
}

/** The numbers of the things called, or coded, exactly what was typed. */
export function exactFits(packed: Packed, typed: string): readonly number[] {
  const wanted = typedWords(typed)
  if (wanted.length === 0) return []
  const line = `\n${folded(typed)}\n`
  return [...candidates(packed, wanted)].filter((thing) => packed.texts[thing]?.includes(line))
}

/** The things that have every word, found by the word that the fewest have. */
function candidates(packed: Packed, wanted: readonly (readonly string[])[]): readonly number[] {
  const { ofWords, ofThings, seen } = packed
  const ranges = wanted.map((beginnings) => beginnings.map((beginning) => rangeOf(packed.words, beginning)))
  const sizes = ranges.map((each) => each.reduce((sum, range) => sum + thingsIn(ofWords, range), 0))
  const rarest = sizes.indexOf(Math.min(...sizes))
  const others = ranges.filter((_, number) => number !== rarest)
  const search = ++packed.searches
  const found: number[] = []
  for (const { from, to } of ranges[rarest] ?? []) {
    const end = ofWords.starts[to] ?? 0
    for (let at = ofWords.starts[from] ?? 0; at < end; at++) {
      const thing = ofWords.numbers[at] ?? 0
      if (seen[thing] === search) continue
      seen[thing] = search
      if (hasEvery(ofThings, thing, others, Number.POSITIVE_INFINITY)) found.push(thing)
    }
  }
  return found
}

/** Tells how well a thing that has every word fits. */
function placing(
  { texts, ordered, ofThings, inNames, words }: Packed,
  typed: string,
  wanted: readonly (readonly string[])[],
): (thing: number) => number {
  const begins = `\n${folded(typed)}`
  const exact = `${begins}\n`
  const reordered = `\n${sameWords(typed)}\n`
  const isOneWord = wanted.length === 1
  const ranges = wanted.map((beginnings) => beginnings.map((beginning) => rangeOf(words, beginning)))
  return (thing) => {
    const text = texts[thing] ?? ''
    const isBeginning = text.includes(begins)
    if (isBeginning && text.includes(exact)) return places.exact
    if (!isOneWord && ordered[thing]?.includes(reordered)) return places.reordered
    if (isBeginning) return places.begins
    return hasEvery(ofThings, thing, ranges, inNames[thing] ?? 0) ? places.named : places.elsewhere
  }
}

/** Whether each of the words is among a thing's first ones. */
function hasEvery(
  { starts, numbers }: Lists,
  thing: number,
  wanted: readonly (readonly Range[])[],
  among: number,
): boolean {
  const start = starts[thing] ?? 0
  const end = Math.min(starts[thing + 1] ?? 0, start + among)
  for (const ranges of wanted) {
    let isThere = false
    for (let at = start; at < end && !isThere; at++) {
      const word = numbers[at] ?? -1
      for (const { from, to } of ranges) if (word >= from && word < to) isThere = true
    }
    if (!isThere) return false
  }
  return true
}

/** The words with a beginning, which stand together. */
function rangeOf(words: readonly string[], beginning: string): Range {
  const from = firstNotBefore(words, beginning)
  return { from, to: firstNotBefore(words, `${beginning}\u{ffff}`) }
}

function firstNotBefore(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}

function thingsIn({ starts }: Lists, { from, to }: Range): number {
  return (starts[to] ?? 0) - (starts[from] ?? 0)
}

/** Keeps the lowest ranks, in order. */
function keep(best: number[], rank: number, limit: number): void {
  if (best.length >= limit && rank > (best.at(-1) ?? 0)) return
  let place = best.length
  while (place > 0 && (best[place - 1] ?? 0) > rank) place -= 1
  best.splice(place, 0, rank)
  if (best.length > limit) best.pop()
}
