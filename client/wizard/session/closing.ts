import type { SaveOutcome } from '../save/saving'

/** Whether the procedure of a draft is closed, as the page last heard. */
export type Closing = {
  closed(): boolean
  set(closed: boolean): void
  subscribe(listener: () => void): () => void
  /** Hears what becomes of a save. */
  hear(outcome: SaveOutcome): SaveOutcome
}

/** What the wizard knows of it: from the dossier as it was read, then from what is refused and what is saved. */
export function createClosing(closed: boolean): Closing {
  let now = closed
  const listeners = new Set<() => void>()
  const set = (next: boolean) => {
    if (next === now) return
    now = next
    for (const listener of listeners) listener()
  }
  return {
    closed: () => now,
    set,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    hear(outcome) {
      if (outcome.kind === 'saved') set(false)
      if (outcome.kind === 'refused' && outcome.closed) set(true)
      return outcome
    },
  }
}
