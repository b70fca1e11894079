import { useState } from 'react'
import type { DossierSummary } from '../../schemas/dossier'
import { deleteDraft } from '../api/dossiers'
import { dossierWords } from '../messages/dossiers'
import { useWords } from '../messages/useWords'
import { announce } from '../ui/announce'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Failure } from '../ui/FailurePage'

type RemoveDraftProps = { readonly dossier: DossierSummary; onKept(): void; onRemoved(): void }

/** Asks before a draft is deleted, deletes it, and says that it is. */
export function RemoveDraft({ dossier, onKept, onRemoved }: RemoveDraftProps) {
  const words = useWords(dossierWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { number } = dossier

  async function remove() {
    setBusy(true)
    setError(null)
    try {
      await deleteDraft({ params: { dossier: dossier.id } })
      announce(words('removed', { number }))
      onRemoved()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <Dialog title={words('removeTitle')} onClose={onKept}>
      <p>
        <strong>{dossier.procedureTitle}</strong>
      </p>
      <p>{words('removeText', { number })}</p>
      {error === null ? null : <Failure error={error} />}
      <div className="actions">
        <Button tone="danger" busy={busy} onClick={() => void remove()}>
          {words(busy ? 'removing' : 'removeConfirm')}
        </Button>
        <Button variant="secondary" onClick={onKept}>
          {words('removeCancel')}
        </Button>
      </div>
    </Dialog>
  )
}
