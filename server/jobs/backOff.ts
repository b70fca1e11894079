const minute = 60_000
const hour = 60 * minute

/** Waits before each new attempt; the last one repeats. */
const waits = [minute, 5 * minute, 15 * minute, hour, 4 * hour]

/** How long a job is tried for, from when it was queued. */
export const triedFor = 72 * hour

/**
 * Milliseconds to wait after the `attempts`-th attempt failed, `age` milliseconds after the job was queued; null when
 * the time to try is over. The last attempt falls at its very end.
 */
export function backOff(attempts: number, age: number): number | null {
  if (age >= triedFor) return null
  return Math.min(waits[attempts - 1] ?? waits.at(-1) ?? hour, triedFor - age)
}
