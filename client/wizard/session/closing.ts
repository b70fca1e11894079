import type { SaveOutcome, Stop } from '../save/saving'

/** Why a dossier cannot be changed any more, as the page last heard; null while it can. */
export type Closing = {
  why(): Stop | null
  set(why: Stop | null): void
  subscribe(listener: () => void): () => void
  /** Hears what becomes of a save. */
  hear(outcome: SaveOutcome): SaveOutcome
}

/** What the wizard knows of it: from the dossier as it was read, then from what is refused and what is saved. */
export function createClosing(first: Stop | null): Closing {
  let now = first
  const listeners = new Set<() => void>()
  const set = (next: Stop | null) => {
    if (next === now) return
    now = next
    for (const listener of listeners) listener()
  }
  return {
    why: () => now,
    set,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear(outcome) {
      if (outcome.kind === 'saved') set(null)
      if (outcome.kind === 'refused' && outcome.stopped) set(outcome.stopped)
      return outcome
    },
  }
}
