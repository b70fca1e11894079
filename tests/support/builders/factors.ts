import { generateSync } from 'otplib'
import * as api from '../../../schemas/api/secondFactor'
import { type Authenticator, anAuthenticator } from '../authenticator'
import type { FixedClock } from '../clock'
import type { Visitor } from '../visitor'

/** The code that an app with this key shows now, or so many steps of 30 seconds from now. */
export function codeOf(key: string, clock: FixedClock, steps = 0): string {
  const epoch = Math.floor(clock.now().getTime() / 1000) + steps * 30
  return generateSync({ secret: key, epoch })
}

/** Adds an app to somebody's account; gives its key and the recovery codes shown. */
export async function addApp(
  person: Visitor,
  clock: FixedClock,
): Promise<{ key: string; recoveryCodes: readonly string[] }> {
  const { key } = await person.must(api.beginApp)
  const { recoveryCodes } = await person.must(api.confirmApp, { body: { code: codeOf(key, clock) } })
  // The code that confirmed it is used.
  clock.advance(30_000)
  return { key, recoveryCodes }
}

/** Adds a passkey to somebody's account, on a new device. */
export async function addPasskey(
  person: Visitor,
  origin: string,
  device = anAuthenticator(origin),
): Promise<{ device: Authenticator; recoveryCodes: readonly string[] }> {
  const made = device.make(await person.must(api.beginPasskey))
  const { recoveryCodes } = await person.must(api.addPasskey, { body: { name: 'Mon téléphone', made } })
  return { device, recoveryCodes }
}
