import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { People } from '../../../schemas/api/invitations'
import { callBack, invite, removeGuest } from '../../api/invitations'
import { togetherWords } from '../../messages/together'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { ErrorText } from '../../ui/ErrorText'
import { Failure } from '../../ui/FailurePage'
import { Moment } from '../../ui/Moment'

type ParticipantsProps = {
  readonly dossier: string
  /** Whether there is something to help with. */
  readonly fillable: boolean
  readonly people: People
  onChange(people: People): void
}

/** Who helps and who is invited, each with the way to end it. */
export function Participants({ dossier, fillable, people, onChange }: ParticipantsProps) {
  const words = useWords(togetherWords)
  const [error, setError] = useState<unknown>(null)
  const list = useRef<HTMLDivElement>(null)

  async function end(acting: Promise<People>, said: string) {
    setError(null)
    try {
      const left = await acting
      flushSync(() => onChange(left))
      // The button that was pressed is gone.
      list.current?.focus()
      announce(said)
    } catch (refused) {
      setError(refused)
    }
  }

  async function remove(guest: string): Promise<People> {
    await removeGuest({ params: { dossier, guest } })
    return { ...people, guests: people.guests.filter(({ id }) => id !== guest) }
  }

  const { guests, invited } = people
  return (
    <div ref={list} tabIndex={-1} className="stack-s">
      {error === null ? null : <Failure error={error} />}
      {guests.length + invited.length === 0 ? <p>{words('nobody')}</p> : null}
      <ul className="people">
        {guests.map(({ id, name, email }) => (
          <li key={id} className="card person">
            <p>
              <bdi>{name}</bdi> <span className="soft">{email}</span>
            </p>
            <Button
              variant="tertiary"
              aria-label={words('removeOf', { who: name })}
              onClick={() => void end(remove(id), words('removed', { who: name }))}
            >
              {words('remove')}
            </Button>
          </li>
        ))}
        {invited.map(({ id, email, kind, expiresAt, undelivered }) => (
          <li key={id} className="card person">
            <div>
              <p>{email}</p>
              <p className="soft small">
                {words.rich(kind === 'owner' ? 'offered' : 'waiting', { date: <Moment at={expiresAt} /> })}
              </p>
              {undelivered ? <ErrorText>{words('undelivered')}</ErrorText> : null}
            </div>
            {undelivered && (fillable || kind === 'owner') ? (
              <Button
                variant="secondary"
                aria-label={words('againTo', { who: email })}
                onClick={() =>
                  void end(
                    invite({ params: { dossier }, body: { email, kind } }),
                    words(kind === 'owner' ? 'handed' : 'invited', { who: email }),
                  )
                }
              >
                {words('again')}
              </Button>
            ) : null}
            <Button
              variant="tertiary"
              aria-label={words('callBackOf', { who: email })}
              onClick={() =>
                void end(
                  callBack({ params: { dossier, invitation: id } }),
                  words('calledBack', { who: email }),
                )
              }
            >
              {words('callBack')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
