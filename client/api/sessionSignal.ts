/** What happened to the session while pages were at work: it ended, or the same person came back. */
export type SessionSignal = 'expired' | 'restored'

type Listener = (signal: SessionSignal) => void

const listeners = new Set<Listener>()

/** Tells those who wait (the sign-in dialog, a save to be sent again). */
export function signalSession(signal: SessionSignal): void {
  for (const listener of listeners) listener(signal)
}

/** Hears of the session until the returned function is called. */
export function onSessionSignal(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
