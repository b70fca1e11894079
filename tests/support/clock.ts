import type { Clock } from '../../server/clock'

/** A clock that stands still until it is moved. */
export type FixedClock = Clock & { advance(milliseconds: number): void; set(instant: string): void }

export const minutes = 60_000
export const hours = 60 * minutes
export const days = 24 * hours

/** A clock that stands at an instant: noon in Paris on an ordinary day, unless told otherwise. */
export function fixedClock(instant = '2026-11-23T11:00:00.000Z'): FixedClock {
  let now = new Date(instant).getTime()
  return {
    now: () => new Date(now),
    advance: (milliseconds) => {
      now += milliseconds
    },
    set: (other) => {
      now = new Date(other).getTime()
    },
  }
}
