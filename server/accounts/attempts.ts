import type { Request } from 'express'
import type { Installation } from '../context'
import { errors } from '../http/errors'
import type { Climbed, Ladder } from '../http/limits'
import { networkOf } from '../http/network'
import { knownDeviceOf } from './knownDevice'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Wrong passwords in a browser where this very account was opened before. Nobody else counts here. */
const inKnownDevice: Ladder = {
  name: 'signIn.device',
  steps: [
    { times: 10, seconds: minute },
    { times: 30, seconds: hour },
    { times: 100, seconds: day },
  ],
}

/** Wrong passwords at one account from one network, in browsers that it was never opened in. */
const fromNetwork: Ladder = {
  name: 'signIn.network',
  steps: [
    { times: 5, seconds: minute },
    { times: 10, seconds: 15 * minute },
    { times: 30, seconds: day },
  ],
}

/** Those of a network at all accounts together: a school or a town hall is one network. */
const fromNetworkAtAll: Ladder = {
  name: 'signIn.networkAtAll',
  steps: [
    { times: 30, seconds: minute },
    { times: 200, seconds: hour },
  ],
}

/** Those of all strangers at one account (NIST SP 800-63B-4 §3.2.2: no more than a hundred). */
const ofStrangers: Ladder = {
  name: 'signIn.strangers',
  steps: [
    { times: 40, seconds: hour },
    { times: 100, seconds: day },
  ],
}

/** Those of all strangers at all accounts, as the installation is configured. */
function inAll(perMinute: number): Ladder {
  return { name: 'signIn.all', steps: [{ times: perMinute, seconds: minute }] }
}

/**
 * Counts an attempt at an address's password before it is looked at, so that many at once are no way around; gives what
 * takes it off again when it was right. Throws 429 when there were too many. Who has signed in to the account with this
 * browser before is counted apart: strangers cannot lock them out. Elsewhere, a link by mail opens at once. Whether the
 * address has an account makes no difference to a stranger.
 */
export async function countAttempt(
  installation: Installation,
  request: Request,
  email: string,
): Promise<{ wasRight(): Promise<void> }> {
  const device = await knownDeviceOf(installation, request, email)
  const network = networkOf(request.ip)
  const { signInCeiling } = installation.config
  // The narrowest first: what one stranger does too often counts no further.
  const ladders: readonly (readonly [Ladder, string])[] =
    device !== null
      ? [[inKnownDevice, `${device} ${email}`]]
      : [
          [fromNetwork, `${network} ${email}`],
          [fromNetworkAtAll, network],
          [ofStrangers, email],
          [inAll(signInCeiling), 'all'],
        ]
  const counted: Climbed[] = []
  const giveBack = async () => {
    for (const climbed of counted) await climbed.giveBack()
  }
  for (const [ladder, key] of ladders) {
    const climbed = await installation.limits.climb(ladder, key)
    counted.push(climbed)
    if (climbed.waitSeconds === 0) continue
    await giveBack()
    throw tooMany(climbed.waitSeconds)
  }
  return { wasRight: giveBack }
}

/** The refusal of somebody who has to wait. */
export function tooMany(retryAfterSeconds: number) {
  const minutes = Math.ceil(retryAfterSeconds / minute)
  return errors.session.tooManyTries({ retryAfterSeconds, params: { minutes } })
}
