import type { Page } from 'playwright-core'

/** A device that holds passkeys. */
export type VirtualDevice = {
  /** Whether its holder is there to be recognised, as at first. Away, it answers nothing. */
  present(there: boolean): Promise<void>
}

/**
 * A device of Chromium's own that makes and uses passkeys, and recognises whoever holds it; what a page asks to be offered
 * where an address is written, its holder chooses at once.
 */
export async function virtualDevice(page: Page): Promise<VirtualDevice> {
  const tools = await page.context().newCDPSession(page)
  await tools.send('WebAuthn.enable', { enableUI: false })
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    async present(enabled) {
      await tools.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled })
    },
  }
}
