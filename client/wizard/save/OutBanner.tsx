import { useSyncExternalStore } from 'react'
import { reserve } from '../../ui/reserve'
import type { OpenDossier } from '../session/wizard'

/** What it says; fetched when there is something to lose, or before. */
export const OutMessage = reserve(async () => (await import('./OutMessage')).OutMessage)

/**
 * Says that the server is out of reach, and where the answers are meanwhile. The region stands there from the start, so
 * that what comes into it is heard: once, however many saves fail.
 */
export function OutBanner({ dossier }: { readonly dossier: OpenDossier }) {
  const { connection } = dossier
  const out = useSyncExternalStore(connection.subscribe, connection.isOut)
  return (
    <div role="status" className="wizard-out">
      {out && <OutMessage dossier={dossier} />}
    </div>
  )
}
