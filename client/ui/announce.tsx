import { useEffect, useState } from 'react'

type Listener = (text: string) => void

let listener: Listener | null = null

/** Says something to a screen reader, politely, once: "1 question ajoutée", "Brouillon supprimé". */
export function announce(text: string): void {
  listener?.(text)
}

/** The one live region that `announce` speaks through; the shell holds it from the first screen on. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  useEffect(() => {
    const hear = (text: string) => setSaid((last) => ({ text, turn: last.turn + 1 }))
    listener = hear
    return () => {
      if (listener === hear) listener = null
    }
  }, [])
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {/* A new element each time, so that the same words are said again. */}
      <span key={said.turn}>{said.text}</span>
    </div>
  )
}
