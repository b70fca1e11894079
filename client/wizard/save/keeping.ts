import { handOverTyped, isTypedWaiting } from '../../../forms/controls/pending'
import { beforeSigningOut } from '../../account/leaving'
import { onSessionSignal } from '../../api/sessionSignal'
import type { OpenDossier } from '../session/wizard'

type Saved = Pick<OpenDossier, 'autosave' | 'onDevice' | 'connection' | 'closing'>

/** A dossier's saving and whether a file is on its way beside it. */
type Kept = { readonly dossier: Saved; busy(): boolean; open: boolean }

const kept = new Set<Kept>()
let listening = false

/**
 * Watches over a queue until all it holds is saved, even once its pages are left: it tries again when the
 * connection or the session is back, and the browser asks before a page with unsaved answers goes. Returns how to
 * say that its pages are left.
 */
export function keepSaving(dossier: Saved, busy: () => boolean): () => void {
  if (!listening) listen()
  const one: Kept = { dossier, busy, open: true }
  kept.add(one)
  return () => {
    one.open = false
    // It cannot be saved as things are: this device keeps it, and shows it on the dossier's page.
    if (dossier.closing.why() !== null && dossier.onDevice.isKept()) kept.delete(one)
  }
}

/** Whether leaving now would lose something: neither the server nor this device has it. */
export function wouldLose(): boolean {
  return (
    isTypedWaiting() ||
    current().some(
      ({ dossier, busy }) => busy() || (dossier.autosave.unsaved() && !dossier.onDevice.isKept()),
    )
  )
}

/** Work that is done, or is not. */
function unsaved(): boolean {
  return isTypedWaiting() || current().some(({ dossier, busy }) => busy() || dossier.autosave.unsaved())
}

/** How long whoever signs out waits for the last answers, in milliseconds. */
const farewell = 2_000

async function settle(): Promise<void> {
  handOverTyped()
  const late = new Promise((resolve) => setTimeout(resolve, unsaved() ? farewell : 0))
  const all = current().flatMap(({ dossier }) => [dossier.autosave.settled(), dossier.onDevice.settled()])
  await Promise.race([Promise.all(all), late])
}

function drop(): void {
  for (const { dossier } of kept) dossier.autosave.close()
  kept.clear()
}

function current(): readonly Kept[] {
  for (const one of kept) if (!one.open && !one.dossier.autosave.unsaved()) kept.delete(one)
  return [...kept]
}

function listen() {
  listening = true
  beforeSigningOut({ unsaved, settle, drop })
  const retry = () => {
    for (const { dossier } of kept) {
      dossier.autosave.retry()
      if (dossier.connection.isOut()) void dossier.connection.check()
    }
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
