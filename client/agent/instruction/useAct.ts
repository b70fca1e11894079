import { useState } from 'react'
import { flushSync } from 'react-dom'
import { announce } from '../../ui/announce'
import { focusTitle } from '../../ui/usePageTitle'

/** One act of an agent's: under way or not, and why it was refused. */
export type Act = {
  readonly busy: boolean
  readonly error: unknown
  /** Does it, says that it is done, and reads the dossier again; keeps what was refused. */
  run(act: () => Promise<unknown>, done: string): void
}

/** Acts on a dossier, one at a time; `onDone` reads it again. */
export function useAct(onDone: () => void): Act {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  async function run(act: () => Promise<unknown>, done: string) {
    setBusy(true)
    setError(null)
    try {
      await act()
      announce(done)
      // A dialog that closes gives the focus back to what is about to leave the page.
      flushSync(onDone)
      focusTitle()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }

  return { busy, error, run: (act, done) => void run(act, done) }
}
