import { useEffect, useSyncExternalStore } from 'react'
import { saveWords } from '../../messages/save'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { OpenDossier } from '../session/wizard'
import { backOff } from './backOff'

/**
 * Says that the server is out of reach, and where the answers are meanwhile. The region stands there from the start, so
 * that what comes into it is heard: once, however many saves fail.
 */
export function OutBanner({
  dossier: { autosave, connection, onDevice },
}: {
  readonly dossier: OpenDossier
}) {
  const words = useWords(saveWords)
  const out = useSyncExternalStore(connection.subscribe, connection.isOut)
  const keeps = useSyncExternalStore(onDevice.subscribe, onDevice.keeps)
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
      {out && (
        <Banner tone="warning" title={words(navigator.onLine ? 'silentTitle' : 'outTitle')}>
          <p>{words(keeps ? 'outKept' : 'outPage')}</p>
          {keeps && (
            <Button variant="tertiary" onClick={() => void onDevice.share()}>
              {words('share')}
            </Button>
          )}
        </Banner>
      )}
    </div>
  )
}
