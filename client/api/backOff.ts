const first = 1000
const longest = 30_000

/**
 * How long to wait before another try, in milliseconds: twice as long each time, up to half a minute, spread so
 * that everybody does not come back at once; never sooner than the server asked (`wait`, in seconds).
 */
export function backOff(attempt: number, wait: number | null, random: number = Math.random()): number {
  const delay = Math.min(longest, first * 2 ** attempt) * (0.75 + random / 2)
  return Math.max(delay, (wait ?? 0) * 1000)
}
