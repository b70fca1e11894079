import type { DossierSummary } from '../../schemas/dossier'
import { dossierWords } from '../messages/dossiers'
import { togetherWords } from '../messages/together'
import { useWords } from '../messages/useWords'
import { Goes } from '../ui/Goes'
import { Icon } from '../ui/Icon'
import { Moment } from '../ui/Moment'
import { Link } from '../ui/router'
import { StateTag } from '../ui/StateTag'
import { focusTitle } from '../ui/usePageTitle'
import { dossierAddress, togetherAddress } from './addresses'
import { LeaveDossier } from './together/LeaveDossier'
import { sharingOf } from './together/sharingOf'
import { RemoveDraft } from './trash/RemoveDraft'

type DossierCardsProps = {
  readonly dossiers: readonly DossierSummary[]
  /** A draft was deleted, or left to those who fill it. */
  onRemoved(): void
}

/** A person's dossiers, each with its state, its next step and what can be done. */
export function DossierCards({ dossiers, onRemoved }: DossierCardsProps) {
  return (
    <ul className="dossier-list">
      {dossiers.map((dossier) => (
        <DossierCard
          key={dossier.id}
          dossier={dossier}
          onRemoved={onRemoved}
          onLeft={() => {
            focusTitle()
            onRemoved()
          }}
        />
      ))}
    </ul>
  )
}

type DossierCardProps = { readonly dossier: DossierSummary; onRemoved(): void; onLeft(): void }

function DossierCard({ dossier, onRemoved, onLeft }: DossierCardProps) {
  const words = useWords(dossierWords)
  const together = useWords(togetherWords)
  const { id, number, owner, state, procedureTitle, applicantName, updatedAt, submittedAt } = dossier
  const { correcting, unread, closed = false } = dossier
  const draft = state === 'draft'
  const sharing = sharingOf(dossier)
  return (
    <li className="card dossier-card">
      <div className="card-head">
        <h2>{procedureTitle}</h2>
        <StateTag state={state} />
      </div>
      <p className="soft small">
        <span className="numeric">{words('number', { number })}</span>
        {applicantName ? (
          <>
            {' · '}
            <bdi>{applicantName}</bdi>
          </>
        ) : null}
        {' · '}
        {submittedAt
          ? words.rich('submittedOn', { date: <Moment at={submittedAt} /> })
          : words.rich('lastSaved', { date: <Moment at={updatedAt} show="moment" /> })}
      </p>
      {owner === undefined ? null : <p>{together.rich('helping', { owner: <bdi>{owner}</bdi> })}</p>}
      <p>{words(closed ? 'next_closed' : correcting ? 'next_correcting' : `next_${state}`)}</p>
      <Goes dossier={dossier} />
      {unread === undefined ? null : (
        <p>
          <Link to={`${dossierAddress(dossier)}#messages`}>{words('unread', { count: unread })}</Link>
        </p>
      )}
      <div className="card-foot">
        <Link
          to={dossierAddress(dossier)}
          className="ds-button"
          data-variant={draft ? 'primary' : 'secondary'}
          aria-label={words(closed ? 'readOf' : draft ? 'resumeOf' : 'followOf', { number })}
        >
          {words(closed ? 'read' : draft ? 'resume' : 'follow')} <Icon name="arrowRight" />
        </Link>
        {owner === undefined ? (
          <Link to={togetherAddress(id)} aria-label={together(`linkOf_${sharing}`, { number })}>
            {together(`title_${sharing}`)}
          </Link>
        ) : (
          <LeaveDossier dossier={dossier} onLeft={onLeft} />
        )}
        {draft && owner === undefined ? <RemoveDraft dossier={dossier} onRemoved={onRemoved} /> : null}
      </div>
    </li>
  )
}
