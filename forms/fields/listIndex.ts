import { everyFit, exactFits, type Packed } from './listSearch'
import { searched } from './listWords'
import { folded } from './locales'

/** One thing of a list, as it is looked for. */
export type Listed = {
  readonly key: string
  /** What it is called, in every language and spelling. */
  readonly names: readonly string[]
  /** By what else it is found, after those whose names fit: a postcode, a department. */
  readonly also?: readonly string[]
}

/**
 * A list that is searched by the beginnings of its words, in any order, whatever the accents, case, apostrophes and
 * hyphens, "st" standing for saint. Every thing is found by any of its words.
 */
export type ListIndex<Entry extends Listed> = {
  readonly size: number
  /**
   * At most `limit` things, best first: those called exactly that (or having that code), in these words in another
   * order, beginning so, having these words in their names, having them elsewhere; among equals in the order of the
   * list. Nothing typed: the first of the list.
   */
  search(typed: string, limit: number): readonly Entry[]
  /** Every thing called exactly what was typed, accents and case forgiven, or having it as its code. */
  exactly(typed: string): readonly Entry[]
  get(key: string): Entry | undefined
}

/** A list on its way: of 100,000 things, somebody may want to pause between two. */
export type ListBuilder<Entry extends Listed> = { add(entry: Entry): void; finish(): ListIndex<Entry> }

/** The index of a list that is read at once. */
export function indexOf<Entry extends Listed>(entries: Iterable<Entry>): ListIndex<Entry> {
  const builder = buildIndex<Entry>()
  for (const entry of entries) builder.add(entry)
  return builder.finish()
}

/** An index made thing by thing; of two with one key the first is kept. */
export function buildIndex<Entry extends Listed>(): ListBuilder<Entry> {
  const entries: Entry[] = []
  const byKey = new Map<string, Entry>()
  const things: Thing[] = []
  const elsewhereOf = remembered((text) => searched(text).words)
  return {
    add(entry) {
      if (byKey.has(entry.key)) return
      byKey.set(entry.key, entry)
      entries.push(entry)
      const names = entry.names.map(searched)
      const code = searched(entry.key)
      const inNames = new Set(names.flatMap(({ words }) => words))
      const elsewhere = [...code.words, ...(entry.also ?? []).flatMap(elsewhereOf)]
      things.push({
        words: [...new Set([...inNames, ...elsewhere])],
        inNames: inNames.size,
        text: lines([...names, code].map(({ text }) => text)),
        ordered: lines(names.map(({ ordered }) => ordered)),
      })
    },
    finish() {
      const packed = pack(things)
      const found = (numbers: readonly number[]) => numbers.flatMap((number) => entries[number] ?? [])
      return {
        size: entries.length,
        search: short((typed, limit) => found(everyFit(packed, typed, limit))),
        exactly: (typed) => found(exactFits(packed, typed)),
        get: (key) => byKey.get(key),
      }
    },
  }
}

/** A thing with its words, those of its names first. */
type Thing = {
  readonly words: readonly string[]
  readonly inNames: number
  readonly text: string
  readonly ordered: string
}

function pack(things: readonly Thing[]): Packed {
  const words = [...new Set(things.flatMap((thing) => thing.words))].sort()
  const numbers = new Map(words.map((word, number) => [word, number]))
  const wordsOfThings = things.map((thing) => thing.words.map((word) => numbers.get(word) ?? -1))
  const thingsOfWords: number[][] = words.map(() => [])
  for (const [thing, ofThing] of wordsOfThings.entries())
    for (const word of ofThing) thingsOfWords[word]?.push(thing)
  const inOrder = things
    .flatMap(({ text }, thing) => [...new Set(text.trim().split('\n'))].map((line) => ({ line, thing })))
    .sort((one, other) => (one.line < other.line ? -1 : one.line > other.line ? 1 : one.thing - other.thing))
  return {
    size: things.length,
    words,
    ofThings: endToEnd(wordsOfThings),
    ofWords: endToEnd(thingsOfWords),
    inNames: Int32Array.from(things, ({ inNames }) => inNames),
    texts: things.map(({ text }) => text),
    lines: inOrder.map(({ line }) => line),
    ofLines: Int32Array.from(inOrder, ({ thing }) => thing),
    ordered: things.map(({ ordered }) => ordered),
    seen: new Int32Array(things.length),
    searches: 0,
  }
}

/** Lists of numbers in one array, and where each begins. */
function endToEnd(lists: readonly (readonly number[])[]): Packed['ofWords'] {
  const starts = new Int32Array(lists.length + 1)
  for (const [number, list] of lists.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length
  const numbers = new Int32Array(starts.at(-1) ?? 0)
  for (const [number, list] of lists.entries()) numbers.set(list, starts[number])
  return { starts, numbers }
}

/** Texts between line breaks, so that one search tells whether one of them is, or begins with, a given one. */
function lines(texts: readonly string[]): string {
  return `\n${texts.join('\n')}\n`
}

/** Everybody's first letters are the same few hundred: what they find is found once. */
function short<Result>(
  search: (typed: string, limit: number) => Result,
): (typed: string, limit: number) => Result {
  const known = new Map<string, Result>()
  return (typed, limit) => {
    const text = folded(typed)
    if (text.length > 2 || limit > mostKept) return search(typed, limit)
    const key = `${limit} ${text}`
    const result = known.get(key) ?? search(typed, limit)
    if (known.size < mostShort) known.set(key, result)
    return result
  }
}

/** Results kept for one and two letters, each of at most so many things. */
const [mostShort, mostKept] = [1_000, 50] as const

/** A department is written again beside each of its communes. */
function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const result = known.get(text) ?? work(text)
    known.set(text, result)
    return result
  }
}
