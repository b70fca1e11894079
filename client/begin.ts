import { readWhole } from './api/dossiers'
import { wizard } from './chunks'
import { openingPatience } from './device/marks'
import { dossierAt, type Opened, readOpening } from './readOpening'

/** What was asked for with the page. */
export type Begun = {
  readonly opening: Promise<Opened>
  /** Settles once all is here that the page of this address takes. */
  readonly whole: Promise<unknown>
}

/** Asks for what the page of this address will need, before the page's own program is here. */
export function begin(): Begun {
  const dossier = dossierAt(location.pathname)
  const opening = readOpening()
  return { opening, whole: Promise.all([opening, dossier !== undefined && openAhead(dossier)]) }
}

/** Reads a dossier while what opens it comes; what fails is told by the page that asks for it. */
async function openAhead(dossier: string): Promise<void> {
  const reading = readWhole(dossier, { ahead: true, ...openingPatience() })
  reading.catch(() => undefined)
  const { openAhead: open } = await wizard.fetch()
  await open(dossier, reading)
}
