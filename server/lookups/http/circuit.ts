import type { Clock } from '../../clock'
import { isSymptom, SourceFailure } from './failure'

/** Failures in a row after which a source is left alone. */
const tolerated = 5

/** How long it is left alone, in milliseconds: twice as long each time that it still fails, up to the longest. */
const rest = { first: 15_000, longest: 300_000 } as const

/** Keeps a source that fails from being asked, and from being waited for. */
export type Circuit = {
  /** Runs a call of the source. While it is left alone, fails with `leftAlone` at once. */
  run<Answer>(call: () => Promise<Answer>): Promise<Answer>
}

/**
 * Closed while the source answers; open after five failures in a row; then half-open: one call tries, and the others
 * go on without it until that one has come back.
 */
export function createCircuit(clock: Clock): Circuit {
  let failures = 0
  let pause: number = rest.first
  let openUntil: number | null = null
  let trying = false

  const now = () => clock.now().getTime()
  const close = () => {
    failures = 0
    pause = rest.first
    openUntil = null
  }
  const suffer = (failure: SourceFailure) => {
    failures += 1
    const asked = failure.restMilliseconds
    if (asked === undefined) {
      if (openUntil === null && failures < tolerated) return
      // Called before it was left alone: it is no news.
      if (openUntil !== null && now() < openUntil) return
    }
    openUntil = now() + (asked ?? pause)
    pause = Math.min(pause * 2, rest.longest)
  }

  return {
    async run(call) {
      const halfOpen = openUntil !== null
      if (openUntil !== null && (trying || now() < openUntil)) throw new SourceFailure('leftAlone')
      trying = halfOpen
      try {
        const answer = await call()
        close()
        return answer
      } catch (error) {
        if (error instanceof SourceFailure && isSymptom(error)) suffer(error)
        throw error
      } finally {
        if (halfOpen) trying = false
      }
    },
  }
}
