import { useEffect, useSyncExternalStore } from 'react'
import { backOff } from '../../api/backOff'
import { deviceWords } from '../../messages/device'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { OpenDossier } from '../session/wizard'

/**
 * Why nothing is sent, where the answers are meanwhile, and the way out for whoever shares the device. As long as it
 * stands there it asks whether the server is back.
 */
export function OutMessage({
  dossier: { autosave, connection, onDevice },
}: {
  readonly dossier: OpenDossier
}) {
  const words = useWords(deviceWords)
  const keeps = useSyncExternalStore(onDevice.subscribe, onDevice.keeps)
  useEffect(() => {
    let attempt = 0
    let timer: ReturnType<typeof setTimeout>
    // A queue with something to send asks by itself.
    const ask = () => {
      if (!autosave.unsaved()) void connection.check()
      timer = setTimeout(ask, backOff(attempt++, null))
    }
    timer = setTimeout(ask, backOff(attempt++, null))
    return () => clearTimeout(timer)
  }, [autosave, connection])
  return (
    <Banner tone="warning" title={words(navigator.onLine ? 'silentTitle' : 'outTitle')}>
      <p>{words(keeps ? 'outKept' : 'outPage')}</p>
      {keeps && (
        <Button variant="tertiary" onClick={() => void onDevice.share()}>
          {words('share')}
        </Button>
      )}
    </Banner>
  )
}
