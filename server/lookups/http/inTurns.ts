import { SourceFailure } from './failure'

/** Calls of one source under way at once, and those that may wait for their turn. */
const most = { running: 8, waiting: 64 } as const

/** Runs a call when its turn comes; fails with `crowded` when too many wait, with `givenUp` when its caller left. */
export type InTurns = <Answer>(call: () => Promise<Answer>, signal: AbortSignal) => Promise<Answer>

/** So many calls at once, and no more: a source that slows down does not take this service with it. */
export function createTurns(): InTurns {
  const waiting = new Set<() => void>()
  let running = 0

  /** Comes back once the place of a call that ended is this one's. */
  function turn(signal: AbortSignal): Promise<void> {
    return new Promise<void>((come, fail) => {
      const leave = () => {
        waiting.delete(begin)
        fail(new SourceFailure('givenUp'))
      }
      const begin = () => {
        signal.removeEventListener('abort', leave)
        come()
      }
      waiting.add(begin)
      signal.addEventListener('abort', leave, { once: true })
    })
  }

  function giveWay(): void {
    const [next] = waiting
    if (next === undefined) running -= 1
    else {
      waiting.delete(next)
      next()
    }
  }

  return async (call, signal) => {
    if (signal.aborted) throw new SourceFailure('givenUp')
    if (running < most.running) running += 1
    else if (waiting.size < most.waiting) await turn(signal)
    else throw new SourceFailure('crowded')
    try {
      return await call()
    } finally {
      giveWay()
    }
  }
}
