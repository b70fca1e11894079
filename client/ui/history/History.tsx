import type { DossierEvent } from '../../schemas/dossier'
import { dossierWords } from '../messages/dossiers'
import { followingWords } from '../messages/following'
import { useWords } from '../messages/useWords'
import { Moment } from '../ui/Moment'

type HistoryProps = { readonly events: readonly DossierEvent[]; readonly timeZone: string | undefined }

/** What happened to a dossier, the latest first. */
export function History({ events, timeZone }: HistoryProps) {
  const words = useWords(followingWords)
  const states = useWords(dossierWords)

  function wordEvent({ kind, to }: DossierEvent): string {
    const told = named.find((one) => one === kind)
    if (told !== undefined) return words(`event_${told}`)
    return to ? words('event_other', { state: states(`state_${to}`) }) : kind
  }

  return (
    <ol className="history" reversed>
      {events.toReversed().map((event) => (
        <li key={`${event.at} ${event.kind} ${event.version}`}>
          <p>{wordEvent(event)}</p>
          <p className="soft small">
            <Moment at={event.at} show="moment" timeZone={timeZone} />
          </p>
          {event.reason ? (
            <p>
              <bdi className="said">{event.reason}</bdi>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

const named = [
  'start',
  'submit',
  'resubmit',
  'move',
  'join',
  'leave',
  'transfer',
  'requestCorrection',
  'takeIntoInstruction',
  'sendBack',
  'accept',
  'refuse',
  'closeWithoutAction',
  'reopenInstruction',
  'withdraw',
  'delete',
  'expire',
  'erase',
  'restore',
] as const
