/**
 * The known name closest to one that is not known, when close enough to be what was meant: at most a letter in three
 * differs, so that of names of one or two letters none is.
 */
export function nearestName(meant: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(meant.length / 3) + 1
  for (const name of known) {
    const distance = editDistance(meant.toLowerCase(), name.toLowerCase(), least)
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

/** Letters to add, drop or change to get from one text to the other (Levenshtein), or `limit` when not below it. */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const changed = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current[column] = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1)
    }
    previous = current
  }
  return previous[to.length] ?? limit
}
