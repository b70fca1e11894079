import { sweepWishes } from './accounts/byMail/links'
import { sweepEvents } from './accounts/keepEvent'
import { sweepDevices } from './accounts/knownDevice'
import { sweepArrivals } from './accounts/openid/departures'
import { sweepFactors } from './accounts/secondFactor/sweep'
import { sweepSessions } from './accounts/sessions'
import type { Installation } from './context'
import { safeError } from './http/problem'
import { sweepInvitations } from './invitations/endInvitation'
import { startWorker } from './jobs/startWorker'

/** Work that goes on beside the calls, until stopped. */
export type Background = { stop(): Promise<void> }

const hour = 3_600_000

/** Starts what runs beside the calls. */
export function startBackground(installation: Installation): Background {
  const running = [startSweeping(installation), startWorker(installation)]
  return { stop: () => Promise.all(running.map((work) => work.stop())).then(() => {}) }
}

/** Once an hour, forgets sessions, wishes, invitations, arrivals, events of accounts and counts of attempts that are over. */
function startSweeping(installation: Installation): Background {
  const sweep = () =>
    Promise.all([
      sweepSessions(installation),
      sweepDevices(installation),
      sweepWishes(installation),
      sweepInvitations(installation),
      sweepArrivals(installation),
      sweepFactors(installation),
      sweepEvents(installation),
      installation.limits.sweep(),
    ]).then(
      () => {},
      (error: unknown) => installation.log.warn(safeError(error), 'sweep failed'),
    )
  let last = sweep()
  const timer = setInterval(() => {
    last = sweep()
  }, hour)
  return {
    stop: () => {
      clearInterval(timer)
      return last
    },
  }
}
