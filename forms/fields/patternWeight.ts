/** The heaviest pattern that is compiled: its engine writes out each counted repetition. */
export const heaviestPattern = 1000

/** A property of Unicode (`\p{L}`) holds hundreds of ranges, each of which is written out. */
const property = 10

/** Read without regard to case, each range is written out several times. */
const foldedCase = 3

/**
 * What a pattern weighs before it is compiled: its characters and classes, those in `{n,m}` as often as it says; nested
 * counts multiply. Never throws, whatever the text; what is no pattern weighs something too.
 */
export function weightOfPattern(source: string): number {
  const folds = /\(\?[a-zA-Z]*i/.test(source) ? foldedCase : 1
  const groups: Group[] = [{ sum: 0, last: 0 }]
  for (const [part] of source.matchAll(parts)) {
    const group = groups.at(-1) ?? { sum: 0, last: 0 }
    const counted = /^\{(\d+)(,(\d*))?\}$/.exec(part)
    if (counted !== null) {
      const times = Math.max(Number(counted[1]), Number(counted[3] ?? 0), 1)
      group.sum += group.last * (times - 1)
      group.last *= times
    } else if (part === '(') groups.push({ sum: 0, last: 0 })
    else if (part === ')' && groups.length > 1) {
      groups.pop()
      add(groups.at(-1), group.sum)
    } else if (!/^[*+?|]$/.test(part)) add(group, 1 + property * (part.match(/\\[pP]/g)?.length ?? 0))
  }
  // What is left open is refused for that; it weighs what it holds.
  return folds * groups.reduce((sum, group) => sum + group.sum, 0)
}

/** A group, or the whole: what it weighs, and what its last part does, which a count repeats. */
type Group = { sum: number; last: number }

/** A class, an escape, a count, or one character. */
const parts =
  /\[\^?\]?(?:\\[pP]\{[^}]*\}|\\.|\[:\^?\w+:\]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\.|\{\d+(?:,\d*)?\}|./gsu

function add(group: Group | undefined, weight: number): void {
  if (group === undefined) return
  group.sum += weight
  group.last = weight
}
