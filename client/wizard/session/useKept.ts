import { useEffect } from 'react'
import { useSession } from '../../account/session'
import { onSessionSignal } from '../../api/sessionSignal'
import { useBranding } from '../../ui/branding'
import type { Wizard } from './wizard'

/** Keeps the wizard's dossier on this device as long as its pages are open, once they are drawn. */
export function useKept({ dossier, facts }: Wizard): void {
  const { account } = useSession()
  const branding = useBranding()
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes on under the name it was begun under.
  useEffect(() => {
    if (dossier?.whole === undefined || account === null) return
    const { autosave, onDevice, whole, heirOf } = dossier
    const start = () =>
      onDevice.start({
        form: { account, branding, whole },
        queue: () => ({ ...autosave.queue(), facts: facts.known(), anonymous: account.email === null }),
        unsent: autosave.unsaved,
        onChange(listener) {
          const ends = [autosave.subscribe(listener), facts.subscribe(listener)]
          return () => {
            for (const end of ends) end()
          }
        },
        heirOf,
      })
    let end = start()
    // Signing out on another page has deleted all that was kept.
    const callOff = onSessionSignal((signal) => {
      if (signal !== 'restored') return
      end()
      end = start()
    })
    return () => {
      callOff()
      end()
    }
  }, [dossier])
}
