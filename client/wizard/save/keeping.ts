import { handOverTyped, isTypedWaiting } from '../../../forms/controls/pending'
import { onSessionSignal } from '../../api/sessionSignal'
import type { Autosave } from './createAutosave'

/** A queue of saves and whether a file is on its way beside it. */
type Kept = { readonly autosave: Autosave; busy(): boolean; open: boolean }

const kept = new Set<Kept>()
let listening = false

/**
 * Watches over a queue until all it holds is saved, even once its pages are left: it tries again when the
 * connection or the session is back, and the browser asks before a page with unsaved answers goes. Returns how to
 * say that its pages are left.
 */
export function keepSaving(autosave: Autosave, busy: () => boolean): () => void {
  if (!listening) listen()
  const one: Kept = { autosave, busy, open: true }
  kept.add(one)
  return () => {
    one.open = false
  }
}

/** Whether leaving now would lose something. */
export function wouldLose(): boolean {
  for (const one of kept) if (!one.open && !one.autosave.unsaved()) kept.delete(one)
  return isTypedWaiting() || [...kept].some(({ autosave, busy }) => autosave.unsaved() || busy())
}

function listen() {
  listening = true
  const retry = () => {
    for (const { autosave } of kept) autosave.retry()
  }
  addEventListener('online', retry)
  onSessionSignal((signal) => {
    if (signal === 'restored') retry()
  })
  // A phone may never come back to a page that it put aside.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') handOverTyped()
  })
  addEventListener('beforeunload', (event) => {
    handOverTyped()
    if (wouldLose()) event.preventDefault()
  })
}
