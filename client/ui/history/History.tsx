import type { DossierEvent } from '../../../schemas/dossierEvent'
import { historyWords } from '../../messages/history'
import { useWords } from '../../messages/useWords'
import { Moment } from '../Moment'

type HistoryProps = {
  readonly events: readonly DossierEvent[]
  readonly timeZone: string | undefined
  /** Whose page it is on. */
  readonly to: 'owner' | 'agent'
}

/** All that happened to a dossier, the latest first: what, when, by whom, why. */
export function History({ events, timeZone, to }: HistoryProps) {
  const words = useWords(historyWords)

  function wordEvent({ kind, by, about }: DossierEvent): string {
    if (kind === 'message') return words(`message_${to}_${by === 'agent' ? 'agent' : 'owner'}`)
    if (kind === 'mailSent' || kind === 'mailFailed')
      return words(`event_${kind}`, { about: words(`about_${about ?? 'receipt'}`) })
    return words(kind === 'sendBack' && to === 'agent' ? 'event_sentBack' : `event_${kind}`)
  }

  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{words('title')}</h2>
      <ol className="history" reversed>
        {events
          .map((event, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what happened never changes its place.
            <li key={index} data-by={event.by}>
              <p>{wordEvent(event)}</p>
              <p className="soft small">
                <Moment at={event.at} show="moment" timeZone={timeZone} />
                <Actor event={event} />
              </p>
              {event.reason ? (
                <p>
                  <bdi className="said">{event.reason}</bdi>
                </p>
              ) : null}
            </li>
          ))
          .toReversed()}
      </ol>
    </section>
  )
}

/** Who did it; nobody is named for what the service does by itself, nor once their account is erased. */
function Actor({ event: { by, actor, mine } }: { readonly event: DossierEvent }) {
  const words = useWords(historyWords)
  if (mine) return ` · ${words('you')}`
  if (by === 'service' || actor === '') return null
  return (
    <>
      {' · '}
      <bdi>{actor}</bdi>
    </>
  )
}
