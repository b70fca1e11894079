import { useSyncExternalStore } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'

/** What somebody has just deleted or withdrawn: the next page says so, with the way back. */
export type JustDeleted = Pick<DossierSummary, 'id' | 'number' | 'state'>

let last: JustDeleted | null = null
const listeners = new Set<() => void>()

/** Keeps what was deleted, or forgets it (null). */
export function keepDeleted(dossier: JustDeleted | null): void {
  last = dossier
  for (const tell of listeners) tell()
}

/** What was deleted last, until it is forgotten. */
export function useJustDeleted(): JustDeleted | null {
  return useSyncExternalStore(subscribe, () => last)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
