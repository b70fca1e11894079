import { useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { deleteDraft } from '../../api/dossiers'
import { dossierWords } from '../../messages/dossiers'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { keepDeleted } from './justDeleted'

type RemoveDraftProps = { readonly dossier: DossierSummary; onRemoved(): void }

/** Deletes a draft at once: it can be taken back, so that nothing is asked before. */
export function RemoveDraft({ dossier, onRemoved }: RemoveDraftProps) {
  const words = useWords(dossierWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { number } = dossier

  async function remove() {
    setBusy(true)
    setError(null)
    try {
      await deleteDraft({ params: { dossier: dossier.id } })
      keepDeleted(dossier)
      onRemoved()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <>
      <Button
        variant="tertiary"
        busy={busy}
        onClick={() => void remove()}
        aria-label={words('removeOf', { number })}
      >
        {words(busy ? 'removing' : 'remove')}
      </Button>
      {error === null ? null : <Failure error={error} />}
    </>
  )
}
