import { useId, useRef, useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { withdrawDossier } from '../../api/instruction'
import { trashWords } from '../../messages/trash'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Failure } from '../../ui/FailurePage'
import { navigate } from '../../ui/router'
import { keepDeleted } from './justDeleted'

/** Withdraws a submitted dossier, once that is confirmed; the list of one's dossiers then says so. */
export function WithdrawDossier({ dossier }: { readonly dossier: DossierSummary }) {
  const words = useWords(trashWords)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  async function withdraw() {
    setBusy(true)
    setError(null)
    const why = reason.current?.value.trim() ?? ''
    try {
      await withdrawDossier({ params: { dossier: dossier.id }, body: why === '' ? {} : { reason: why } })
      keepDeleted(dossier)
      navigate('/dossiers', { replace: true })
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <>
      <Button variant="tertiary" tone="danger" onClick={() => setAsking(true)}>
        {words('withdraw')}
      </Button>
      {asking ? (
        <Dialog title={words('withdrawTitle')} onClose={() => setAsking(false)}>
          <p>{words('withdrawText', { number: dossier.number })}</p>
          <div className="field-row">
            <label className="label" htmlFor={id}>
              {words('withdrawReason')}
            </label>
            <p className="hint" id={`${id}-hint`}>
              {words('withdrawHint')}
            </p>
            <textarea
              ref={reason}
              id={id}
              className="ds-input"
              rows={3}
              maxLength={2000}
              aria-describedby={`${id}-hint`}
            />
          </div>
          {error === null ? null : <Failure error={error} />}
          <div className="actions">
            <Button tone="danger" busy={busy} onClick={() => void withdraw()}>
              {words(busy ? 'withdrawing' : 'withdrawConfirm')}
            </Button>
            <Button variant="secondary" onClick={() => setAsking(false)}>
              {words('withdrawCancel')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  )
}
