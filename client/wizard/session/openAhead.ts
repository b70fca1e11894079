import type { Opening } from './createWizard'
import { openDossier, type Reading } from './openDossier'

/** A dossier that is opened before the page is drawn: null when it cannot be changed any more, undefined before it is here. */
type Ahead = {
  readonly dossier: string
  readonly coming: Promise<Opening | null>
  opening?: Opening | null
}

let ahead: Ahead | undefined

/**
 * Opens the dossier of the page's first address from what is being read; settles once it is open, or cannot be. What
 * fails is forgotten: whoever draws the page asks anew, and tells.
 */
export async function openAhead(dossier: string, reading: Reading): Promise<void> {
  const coming = openDossier(dossier, reading)
  const mine: Ahead = { dossier, coming }
  ahead = mine
  try {
    mine.opening = await coming
  } catch {
    if (ahead === mine) ahead = undefined
  }
}

/** This dossier, where it is opened ahead. */
export function openedAhead(dossier: string): Readonly<Ahead> | undefined {
  return ahead?.dossier === dossier ? ahead : undefined
}

/** It was for the first page alone: whoever comes back reads the dossier as it is then. */
export function forgetAhead(): void {
  ahead = undefined
}
