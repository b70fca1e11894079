import { useState } from 'react'
import type { Invitation } from '../../../schemas/api/invitations'
import { acceptInvitation, refuseInvitation } from '../../api/invitations'
import { togetherWords } from '../../messages/together'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { Moment } from '../../ui/Moment'
import { focusTitle } from '../../ui/usePageTitle'

type MyInvitationsProps = { readonly invitations: readonly Invitation[]; onAccepted(): void }

/** What one is invited to, above one's dossiers; nothing where there is nothing. */
export function MyInvitations({ invitations: read, onAccepted }: MyInvitationsProps) {
  const words = useWords(togetherWords)
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState<unknown>(null)
  const invitations = read.filter(({ id }) => !answered.has(id))

  async function answer({ id, number }: Invitation, yes: boolean) {
    setError(null)
    try {
      const input = { params: { invitation: id } }
      await (yes ? acceptInvitation(input) : refuseInvitation(input))
      announce(yes ? words('accepted', { number }) : words('refused'))
      setAnswered((before) => new Set([...before, id]))
      focusTitle()
      if (yes) onAccepted()
    } catch (refused) {
      setError(refused)
    }
  }

  if (invitations.length === 0 && error === null) return null
  return (
    <section className="stack" aria-labelledby="invitations">
      <h2 id="invitations">{words('invitations')}</h2>
      {error === null ? null : <Failure error={error} />}
      <ul className="dossier-list">
        {invitations.map((invitation) => (
          <InvitationCard
            key={invitation.id}
            invitation={invitation}
            onAnswer={(yes) => void answer(invitation, yes)}
          />
        ))}
      </ul>
    </section>
  )
}

type InvitationCardProps = { readonly invitation: Invitation; onAnswer(yes: boolean): void }

function InvitationCard({ invitation, onAnswer }: InvitationCardProps) {
  const words = useWords(togetherWords)
  const { kind, from, procedureTitle, number, expiresAt } = invitation
  return (
    <li className="card dossier-card">
      <div className="card-head">
        <h3>{procedureTitle}</h3>
      </div>
      <p>{words.rich(`from_${kind}`, { name: <bdi>{from.name}</bdi>, email: from.email })}</p>
      <p>{words(`means_${kind}`)}</p>
      <p className="soft small">{words.rich('until', { date: <Moment at={expiresAt} /> })}</p>
      <div className="card-foot">
        <Button aria-label={words('acceptOf', { number })} onClick={() => onAnswer(true)}>
          {words('accept')}
        </Button>
        <Button variant="tertiary" aria-label={words('refuseOf', { number })} onClick={() => onAnswer(false)}>
          {words('refuse')}
        </Button>
      </div>
    </li>
  )
}
