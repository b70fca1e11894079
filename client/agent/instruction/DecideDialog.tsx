import { type FormEvent, useId, useRef, useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { type Outcome, outcomes } from '../../../schemas/instruction'
import { decideDossier } from '../../api/instruction'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { PlainChoice } from '../../ui/PlainChoice'
import { PlainText } from '../../ui/PlainText'
import { seen } from './acts'
import { DecisionFile } from './DecisionFile'
import { Refusal } from './Refusal'
import { sendFile } from './sendFile'
import { useAct } from './useAct'

type DecideDialogProps = { readonly dossier: DossierSummary; onClose(): void; onDone(): void }

/** The decision and its reasons. What is refused leaves them as they were written. */
export function DecideDialog({ dossier, onClose, onDone }: DecideDialogProps) {
  const words = useWords(instructingWords)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [reasons, setReasons] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [tried, setTried] = useState(false)
  const { busy, error, run } = useAct(() => {
    onClose()
    onDone()
  })
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const noOutcome = outcome === null
  const noReasons = outcome !== 'accepted' && reasons.trim() === ''

  function decide(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (outcome === null || noReasons) {
      form.current?.querySelector<HTMLElement>(noOutcome ? 'input[type=radio]' : 'textarea')?.focus()
      return
    }
    const params = { dossier: dossier.id }
    run(async () => {
      const fileId = file && (await sendFile(dossier.id, file))
      const body = { expected: seen(dossier), outcome, reasons, ...(fileId ? { fileId } : {}) }
      await decideDossier({ params, body })
    }, words('decided'))
  }

  return (
    <Dialog title={words('decideTitle', { number: dossier.number })} onClose={onClose}>
      <form className="form" noValidate ref={form} onSubmit={decide}>
        <PlainChoice<Outcome>
          id={`${id}-outcome`}
          legend={words('outcome')}
          options={outcomes.map((value) => [value, words(`outcome_${value}`)] as const)}
          chosen={outcome}
          error={tried && noOutcome ? words('noOutcome') : undefined}
          onChoose={setOutcome}
        />
        <PlainText
          id={`${id}-reasons`}
          label={words('reasons')}
          hint={words('reasonsHint')}
          text={reasons}
          error={tried && !noOutcome && noReasons ? words('noReasons') : undefined}
          onText={setReasons}
        />
        <DecisionFile id={`${id}-file`} file={file} onFile={setFile} />
        <Refusal
          error={error}
          onReload={() => {
            onClose()
            onDone()
          }}
        />
        <div className="actions">
          <Button type="submit" busy={busy}>
            {words(busy ? 'deciding' : 'decideConfirm')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {words('cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
