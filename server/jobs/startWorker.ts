import type { Installation } from '../context'
import { queueRecurringJobs, runDueJobs } from './runDueJobs'

/** How often a worker looks for work. */
const pause = 1000

/** A worker at work; `stop` waits for the job in hand. */
export type Worker = { stop(): Promise<void> }

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
        installation.log.error({ err: error }, 'worker')
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
      return working
    },
  }
}
