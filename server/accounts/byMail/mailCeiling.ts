import type { Request } from 'express'
import type { Context } from '../../context'
import { errors } from '../../http/errors'
import type { Climbed, Ladder } from '../../http/limits'
import { networkOf } from '../../http/network'
import { knownDeviceOf } from '../knownDevice'

const hour = 3600

/** Mails that one network may ask for, to whatever addresses: a town hall registers no more people in an hour. */
const fromNetworkAtAll: Ladder = { name: 'accountMail.network', steps: [{ times: 60, seconds: hour }] }

/** Mails that all may ask for, as the installation is configured. */
function inAll(perHour: number): Ladder {
  return { name: 'accountMail.all', steps: [{ times: perHour, seconds: hour }] }
}

/**
 * Counts a mail to an address that anybody may type, before it is asked for; gives what takes it off again when none leaves.
 * Throws 429 when too many were asked for: who sends too many is believed by no mail server. A browser in which the
 * address's account was opened before is not counted: strangers cannot keep its owner waiting.
 */
export async function countMail(
  context: Context,
  request: Request,
  email: string,
): Promise<{ giveBack(): Promise<void> }> {
  const counted: Climbed[] = []
  const giveBack = async () => {
    for (const climbed of counted) await climbed.giveBack()
  }
  if ((await knownDeviceOf(context, request, email)) !== null) return { giveBack }
  const ladders = [
    [fromNetworkAtAll, networkOf(request.ip)],
    [inAll(context.config.accountMailCeiling), 'all'],
  ] as const
  for (const [ladder, key] of ladders) {
    const climbed = await context.limits.climb(ladder, key)
    counted.push(climbed)
    if (climbed.waitSeconds === 0) continue
    await giveBack()
    const minutes = Math.ceil(climbed.waitSeconds / 60)
    throw errors.account.tooManyMails({ retryAfterSeconds: climbed.waitSeconds, params: { minutes } })
  }
  return { giveBack }
}
