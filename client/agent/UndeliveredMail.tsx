import { sendMailAgain } from '../api/instruction'
import { deskWords } from '../messages/desk'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Refusal } from './instruction/Refusal'
import { useAct } from './instruction/useAct'

type UndeliveredMailProps = {
  readonly dossier: string
  readonly undelivered: boolean | undefined
  onDone(): void
}

/** Tells an agent that a mail about this dossier never reached its owner, and has it sent again. */
export function UndeliveredMail({ dossier, undelivered, onDone }: UndeliveredMailProps) {
  const words = useWords(deskWords)
  const { busy, error, run } = useAct(onDone)
  if (undelivered !== true) return null
  return (
    <div className="stack-s">
      <Banner tone="warning" title={words('undeliveredTitle')}>
        <p>{words('undelivered')}</p>
        <div className="actions">
          <Button
            variant="secondary"
            busy={busy}
            onClick={() => run(() => sendMailAgain({ params: { dossier } }), words('sentAgain'))}
          >
            {words(busy ? 'sendingAgain' : 'sendAgain')}
          </Button>
        </div>
      </Banner>
      <Refusal error={error} onReload={onDone} />
    </div>
  )
}
