import type { ResponseOf } from '../schemas/api/endpoint'
import type { readSession as sessionRoute } from '../schemas/api/session'
import { readBranding } from './api/operations'
import { isOut } from './api/problems'
import { readSession } from './api/session'
import { citizen, wizard } from './chunks'
import { device } from './device/chunk'
import { hasKept, openingPatience } from './device/marks'
import type { Branding } from './ui/branding'

/** Whose service it is, and who is at the screen. */
export type Opened = { readonly branding: Branding } & ResponseOf<typeof sessionRoute>

/**
 * Reads what every page needs first; what the page itself is made of comes meanwhile. Without a connection it is what
 * this device keeps, with the dossier of the address or the last one.
 */
export async function readOpening(signal?: AbortSignal): Promise<Opened> {
  try {
    return await readFromServer(signal)
  } catch (error) {
    const kept = isOut(error) && hasKept() ? await readFromDevice() : null
    if (kept === null) throw error
    return kept
  }
}

async function readFromDevice(): Promise<Opened | null> {
  try {
    const { readDossier } = await device.fetch()
    const dossier = dossierAt(location.pathname)
    const kept = (dossier && (await readDossier({ dossier }))) || (await readDossier({}))
    return kept && { branding: kept.form.branding, account: kept.form.account }
  } catch {
    return null
  }
}

async function readFromServer(signal?: AbortSignal): Promise<Opened> {
  const options = { ...openingPatience(), ...(signal && { signal }) }
  const [branding, session] = await Promise.all([
    readBranding({}, options),
    readSession({}, options),
    fetchAhead(location.pathname),
  ])
  return { branding, ...session }
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
