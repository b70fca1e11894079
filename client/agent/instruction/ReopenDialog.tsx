import { type FormEvent, useId, useRef, useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { reopenInstruction } from '../../api/instruction'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { PlainText } from '../../ui/PlainText'
import { seen } from './acts'
import { Refusal } from './Refusal'
import { useAct } from './useAct'

type ReopenDialogProps = { readonly dossier: DossierSummary; onClose(): void; onDone(): void }

/** Why a decided dossier is taken up again. */
export function ReopenDialog({ dossier, onClose, onDone }: ReopenDialogProps) {
  const words = useWords(instructingWords)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const leave = () => {
    onClose()
    onDone()
  }
  const { busy, error, run } = useAct(leave)
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const missing = reason.trim() === ''

  function reopen(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (missing) return form.current?.querySelector('textarea')?.focus()
    const body = { expected: seen(dossier), reason }
    run(() => reopenInstruction({ params: { dossier: dossier.id }, body }), words('reopened'))
  }

  return (
    <Dialog title={words('reopenTitle', { number: dossier.number })} onClose={onClose}>
      <form className="form" noValidate ref={form} onSubmit={reopen}>
        <PlainText
          id={id}
          label={words('reopenReason')}
          hint={words('reopenHint')}
          text={reason}
          error={tried && missing ? words('noReopenReason') : undefined}
          onText={setReason}
        />
        <Refusal error={error} onReload={leave} />
        <div className="actions">
          <Button type="submit" busy={busy}>
            {words(busy ? 'reopening' : 'reopenConfirm')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
