import { type FormEvent, useId, useRef, useState } from 'react'
import type { DossierSummary } from '../../../schemas/dossier'
import { correctionReasons } from '../../../schemas/instruction'
import { askForCorrection } from '../../api/instruction'
import { instructingWords } from '../../messages/instructing'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { PlainChoice } from '../../ui/PlainChoice'
import { PlainText } from '../../ui/PlainText'
import { focusTitle } from '../../ui/usePageTitle'
import { seen } from './acts'
import { Refusal } from './Refusal'
import { useAct } from './useAct'
import type { Asking } from './useAsking'

type AskFormProps = { readonly dossier: DossierSummary; readonly asking: Asking; onDone(): void }

/** Why, and the message that goes with the answers chosen above. */
export function AskForm({ dossier, asking, onDone }: AskFormProps) {
  const words = useWords(instructingWords)
  const [reason, setReason] = useState<(typeof correctionReasons)[number]>('incomplete')
  const [message, setMessage] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, error, run } = useAct(() => {
    asking.end()
    onDone()
  })
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const missing = message.trim() === ''

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (missing) return form.current?.querySelector<HTMLElement>('textarea')?.focus()
    const fields = [...asking.fields].map(([at, text]) =>
      text.trim() === '' ? { at } : { at, message: text.trim() },
    )
    const body = { expected: seen(dossier), reason, message: message.trim(), fields }
    run(() => askForCorrection({ params: { dossier: dossier.id }, body }), words('sent'))
  }

  return (
    <section className="card" aria-labelledby="asking">
      <h2 id="asking" tabIndex={-1}>
        {words('asking')}
      </h2>
      <p role="status">{words('chosen', { count: asking.fields.size })}</p>
      <form className="form" noValidate ref={form} onSubmit={send}>
        <PlainChoice<(typeof correctionReasons)[number]>
          id={`${id}-reason`}
          legend={words('reason')}
          options={correctionReasons.map((value) => [value, words(`reason_${value}`)] as const)}
          chosen={reason}
          onChoose={setReason}
        />
        <PlainText
          id={`${id}-message`}
          label={words('message')}
          hint={words('messageHint')}
          text={message}
          error={tried && missing ? words('noMessage') : undefined}
          onText={setMessage}
        />
        <Refusal error={error} onReload={onDone} />
        <div className="actions">
          <Button type="submit" busy={busy}>
            {words(busy ? 'sending' : 'send')}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              asking.end()
              focusTitle()
            }}
          >
            {words('cancel')}
          </Button>
        </div>
      </form>
    </section>
  )
}
