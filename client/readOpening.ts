import type { SessionAccount } from '../schemas/account'
import { readBranding } from './api/operations'
import { readSession } from './api/session'
import { citizen, wizard } from './chunks'
import type { Branding } from './ui/branding'

/** Whose service it is, and who is at the screen. */
export type Opened = { readonly branding: Branding; readonly account: SessionAccount | null }

/** Reads what every page needs first; what the page itself is made of comes meanwhile. */
export async function readOpening(signal?: AbortSignal): Promise<Opened> {
  const options = signal && { signal }
  const [branding, { account }] = await Promise.all([
    readBranding({}, options),
    readSession({}, options),
    fetchAhead(location.pathname),
  ])
  return { branding, account }
}

/** The dossier that an address fills in; undefined of any other. */
export function dossierAt(address: string): string | undefined {
  return /^\/dossiers\/([^/]+)\/(?:sections|relecture)/.exec(address)?.[1]
}

/**
 * Fetches what a citizen's address is made of, while one learns who is at the screen; what does not come is told where
 * it is drawn.
 */
async function fetchAhead(address: string): Promise<void> {
  const filling = dossierAt(address) !== undefined
  if (filling || /^\/($|commencer\/|dossiers)/.test(address))
    await (filling ? wizard : citizen).fetch().catch(() => undefined)
}
