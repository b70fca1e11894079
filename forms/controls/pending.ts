const waiting = new Set<() => void>()

/** Remembers that a control holds text it has not handed to the form; returns how to forget it. */
export function rememberTyped(handOver: () => void): () => void {
  waiting.add(handOver)
  return () => waiting.delete(handOver)
}

/** Hands over whatever was typed and still waits for its pause: before a check, a save, a departure. */
export function handOverTyped(): void {
  for (const handOver of [...waiting]) handOver()
}

/** Whether some control holds text that the form has not got yet. */
export function isTypedWaiting(): boolean {
  return waiting.size > 0
}
