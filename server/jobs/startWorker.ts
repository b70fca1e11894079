import type { Installation } from '../context'
import { safeError } from '../http/problem'
import { queueRecurringJobs, runDueJobs } from './runDueJobs'

/** How often a worker looks for work. */
const pause = 1000

/** How long the job in hand may take to end when the worker stops; one that is cut short runs again. */
const lastMilliseconds = 10_000

/** A worker at work; `stop` waits for the job in hand, ten seconds at most. */
type Worker = { stop(): Promise<void> }

/**
 * Runs jobs as they fall due until stopped. A store that does not answer is tried again at the next look; what
 * goes wrong is in the log.
 */
export function startWorker(installation: Installation): Worker {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let wake = () => {}
  const sleep = () =>
    new Promise<void>((resolve) => {
      wake = resolve
      timer = setTimeout(resolve, pause)
    })
  async function work(): Promise<void> {
    let queued = false
    while (!stopped) {
      try {
        if (!queued) await queueRecurringJobs(installation)
        queued = true
        await runDueJobs(installation, () => !stopped)
      } catch (error) {
        installation.log.error(safeError(error), 'worker failed')
      }
      if (!stopped) await sleep()
    }
  }
  const working = work()
  return {
    stop: () => {
      stopped = true
      clearTimeout(timer)
      wake()
      return Promise.race([
        working,
        new Promise<void>((resolve) => setTimeout(resolve, lastMilliseconds).unref()),
      ])
    },
  }
}
