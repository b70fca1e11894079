import { useEffect, useRef } from 'react'
import type { LeftAnswer } from '../../schemas/api/dossiers'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { Icon } from '../ui/Icon'

type TakenAlongProps = {
  readonly left: readonly LeftAnswer[]
  /** Where the new dossier begins. */
  readonly address: string
}

/** What a new dossier took from the last one, and what it did not. */
export function TakenAlong({ left, address }: TakenAlongProps) {
  const words = useWords(startWords)
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => told.current?.focus(), [])
  return (
    <div className="start-buttons">
      <Banner ref={told} tone="success" title={words('takenTitle')}>
        <p>{words('taken', { count: left.length })}</p>
        {left.length > 0 ? (
          <ul>
            {left.map(({ label, why }) => (
              <li key={`${why} ${label}`}>
                <bdi>{label}</bdi> – {words(`left_${why}`)}
              </li>
            ))}
          </ul>
        ) : null}
      </Banner>
      <LinkButton to={address} large>
        {words('goOn')} <Icon name="arrowRight" />
      </LinkButton>
    </div>
  )
}
