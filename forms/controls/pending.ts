const waiting = new Set<() => void>()
const listeners = new Set<() => void>()

/** Remembers that a control holds text it has not handed to the form; returns how to forget it. */
export function rememberTyped(handOver: () => void): () => void {
  waiting.add(handOver)
  tell()
  return () => {
    waiting.delete(handOver)
    tell()
  }
}

/** Hands over whatever was typed and still waits for its pause: before a check, a save, a departure. */
export function handOverTyped(): void {
  for (const handOver of [...waiting]) handOver()
}

/** Whether some control holds text that the form has not got yet. */
export function isTypedWaiting(): boolean {
  return waiting.size > 0
}

/** Hears each time that text begins or ceases to wait; returns how to stop. */
export function onTypedWaiting(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function tell() {
  for (const listener of listeners) listener()
}
