import { useEffect, useState } from 'react'

type Listener = (text: string) => void

let listener: Listener | null = null

/** Says something to a screen reader, politely, once: "1 question ajoutée", "Brouillon supprimé". */
export function announce(text: string): void {
  listener?.(text)
}

/** How many sentences stand in the region: two said at once are both heard. */
const kept = 3

/** The one live region that `announce` speaks through; the shell holds it from the first screen on. */
export function Announcer() {
  const [said, setSaid] = useState<readonly { readonly text: string; readonly turn: number }[]>([])
  useEffect(() => {
    const hear = (text: string) =>
      setSaid((last) => [...last.slice(1 - kept), { text, turn: (last.at(-1)?.turn ?? 0) + 1 }])
    listener = hear
    return () => {
      if (listener === hear) listener = null
    }
  }, [])
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {/* A new element each time: only what is added is heard, the same words again too. */}
      {said.map(({ text, turn }) => (
        <span key={turn}>{text} </span>
      ))}
    </div>
  )
}
