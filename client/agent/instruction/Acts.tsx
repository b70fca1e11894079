import { useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { sendBack, takeIntoInstruction } from '../../api/instruction'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { mayAct, seen } from './acts'
import { DecideDialog } from './DecideDialog'
import { Refusal } from './Refusal'
import { ReopenDialog } from './ReopenDialog'
import { useAct } from './useAct'

type ActsProps = {
  readonly dossier: DossierSummary
  /** A correction is being written: nothing else is done meanwhile. */
  readonly asking: boolean
  onAsk(): void
  onDone(): void
}

/** What an agent may do with a dossier now, by its state. */
export function Acts({ dossier, asking, onAsk, onDone }: ActsProps) {
  const words = useWords(instructingWords)
  const [open, setOpen] = useState<'decide' | 'reopen' | null>(null)
  const { busy, error, run } = useAct(onDone)
  const params = { dossier: dossier.id }
  const body = { expected: seen(dossier) }
  const dialog = { dossier, onClose: () => setOpen(null), onDone }
  if (asking) return null
  return (
    <section className="stack-s" aria-labelledby="acts">
      <h2 id="acts" className="sr-only">
        {words('acts')}
      </h2>
      <Refusal error={error} onReload={onDone} />
      {mayAct(dossier, 'takeIntoInstruction') ? (
        <>
          <Button
            busy={busy}
            onClick={() => run(() => takeIntoInstruction({ params, body }), words('taken'))}
          >
            {words(busy ? 'taking' : 'take')}
          </Button>
          <p className="soft small">{words('takeNotice')}</p>
        </>
      ) : null}
      {mayAct(dossier, 'accept') ? (
        <Button onClick={() => setOpen('decide')}>{words('decide')}</Button>
      ) : null}
      {mayAct(dossier, 'requestCorrection') ? (
        <Button variant="secondary" onClick={onAsk}>
          {words('ask')}
        </Button>
      ) : null}
      {mayAct(dossier, 'sendBack') ? (
        <Button
          variant="secondary"
          busy={busy}
          onClick={() => run(() => sendBack({ params, body }), words('wentBack'))}
        >
          {words(busy ? 'goingBack' : 'back')}
        </Button>
      ) : null}
      {mayAct(dossier, 'reopenInstruction') ? (
        <Button variant="secondary" onClick={() => setOpen('reopen')}>
          {words('reopen')}
        </Button>
      ) : null}
      {open === 'decide' ? <DecideDialog {...dialog} /> : null}
      {open === 'reopen' ? <ReopenDialog {...dialog} /> : null}
    </section>
  )
}
