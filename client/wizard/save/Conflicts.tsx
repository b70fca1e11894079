import { useSyncExternalStore } from 'react'
import { reserve } from '../../ui/reserve'
import type { Autosave } from './createAutosave'

/** Asks what to keep; fetched when a conflict is there, or before. */
export const ConflictDialog = reserve(async () => (await import('./ConflictDialog')).ConflictDialog)

/** What stands in the way of a draft's saves: answers that were changed on another page too. */
export function Conflicts({ autosave }: { readonly autosave: Autosave }) {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)
  if (state.kind !== 'conflict') return null
  return <ConflictDialog conflicts={state.conflicts} onKept={autosave.resolve} />
}
