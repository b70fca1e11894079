import { useEffect, useSyncExternalStore } from 'react'
import { backOff } from '../../api/backOff'
import { reserve } from '../../ui/reserve'
import type { OpenDossier } from '../session/wizard'

/** What it says; fetched when there is something to lose, or before. */
export const OutMessage = reserve(async () => (await import('./OutMessage')).OutMessage)

/**
 * Says that the server is out of reach, and where the answers are meanwhile. The region stands there from the start, so
 * that what comes into it is heard: once, however many saves fail.
 */
export function OutBanner({ dossier }: { readonly dossier: OpenDossier }) {
  const { autosave, connection } = dossier
  const out = useSyncExternalStore(connection.subscribe, connection.isOut)
  useEffect(() => {
    if (!out) return
    let attempt = 0
    let timer: ReturnType<typeof setTimeout>
    // A queue with something to send asks by itself.
    const ask = () => {
      if (!autosave.unsaved()) void connection.check()
      timer = setTimeout(ask, backOff(attempt++, null))
    }
    timer = setTimeout(ask, backOff(attempt++, null))
    return () => clearTimeout(timer)
  }, [out, autosave, connection])
  return (
    <div role="status" className="wizard-out">
      {out && <OutMessage dossier={dossier} />}
    </div>
  )
}
