import { useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { restoreDossier } from '../../api/instruction'
import { trashWords } from '../../messages/trash'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'

type Named = Pick<DossierSummary, 'id' | 'number'>

/** Takes dossiers out of the trash, and says so; `restoring` is the one under way. */
export function useRestoring(onRestored: () => void) {
  const words = useWords(trashWords)
  const [restoring, setRestoring] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)

  async function restore({ id, number }: Named) {
    setRestoring(id)
    setError(null)
    try {
      await restoreDossier({ params: { dossier: id } })
      announce(words('restored', { number }))
      onRestored()
    } catch (refused) {
      setError(refused)
    } finally {
      setRestoring(null)
    }
  }

  return { restoring, error, restore: (dossier: Named) => void restore(dossier) }
}
