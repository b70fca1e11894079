import { verifySync } from 'otplib'
import type { Context } from '../../context'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'

/** A step of an app's codes, in seconds; clocks may be one step apart (RFC 6238 §5.2). */
const step = 30

type App = Pick<Row<'codeApps'>, 'accountId' | 'sealedKey' | 'lastStep'>

/**
 * The time step whose code this is, or null when it is none of the last, this or the next one, or no later than the
 * last that was used: a code is good once. Throws 503 where the key of the installation is not the one that sealed it.
 */
export function stepOfCode(
  { clock, seals }: Pick<Context, 'clock' | 'seals'>,
  app: App,
  typed: string,
): number | null {
  const secret = seals.open(app.sealedKey, app.accountId)
  if (secret === null) throw errors.factor.unreadable()
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const epoch = Math.floor(clock.now().getTime() / 1000)
  const found = verifySync({ secret, token, epoch, epochTolerance: step, afterTimeStep: app.lastStep })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}
