import { useSyncExternalStore } from 'react'
import { deviceWords } from '../../messages/device'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import type { OpenDossier } from '../session/wizard'

/** Why nothing is sent, where the answers are meanwhile, and the way out for whoever shares the device. */
export function OutMessage({ dossier: { onDevice } }: { readonly dossier: OpenDossier }) {
  const words = useWords(deviceWords)
  const keeps = useSyncExternalStore(onDevice.subscribe, onDevice.keeps)
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
