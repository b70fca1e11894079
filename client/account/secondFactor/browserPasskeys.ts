import { startAuthentication, startRegistration, WebAuthnAbortService } from '@simplewebauthn/browser'
import type { PasskeyCreation, PasskeyMade, PasskeyUse, PasskeyUsed } from '../../../schemas/secondFactor'
import { PasskeyAbandoned, PasskeyThere } from './abandoned'

/** Makes a passkey with the device that the person chooses in the browser's own dialog. */
export async function makePasskey(asked: PasskeyCreation): Promise<PasskeyMade> {
  try {
    return await startRegistration({ optionsJSON: asked })
  } catch (error) {
    throw worded(error)
  }
}

/** Uses a passkey; with `autofill` it is offered among the addresses that the browser knows, and waited for. */
export async function askPasskey(asked: PasskeyUse, { autofill = false } = {}): Promise<PasskeyUsed> {
  try {
    return await startAuthentication({ optionsJSON: asked, useBrowserAutofill: autofill })
  } catch (error) {
    throw worded(error)
  }
}

/** Gives up what is being waited for. */
export function stopAsking(): void {
  WebAuthnAbortService.cancelCeremony()
}

/** Browsers tell no more than that it did not come to an end, so that a page learns nothing of a device. */
function worded(error: unknown): unknown {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const name = cause instanceof Error ? cause.name : ''
  if (name === 'InvalidStateError') return new PasskeyThere('there', { cause: error })
  return new PasskeyAbandoned('abandoned', { cause: error })
}
