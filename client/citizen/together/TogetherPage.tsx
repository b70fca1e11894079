import { useState } from 'react'
import type { InvitationKind, People } from '../../../schemas/api/invitations'
import { readDossier } from '../../api/dossiers'
import { invite, listPeople } from '../../api/invitations'
import { togetherWords } from '../../messages/together'
import { useWords } from '../../messages/useWords'
import { Await } from '../../ui/Await'
import { announce } from '../../ui/announce'
import { Page } from '../../ui/Page'
import { PlainForm } from '../../ui/PlainForm'
import { Link, useParams } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { dossierAddress } from '../addresses'
import type { DossierRead } from '../dossierRead'
import { Participants } from './Participants'
import { sharingOf } from './sharingOf'

/** Who fills a dossier of one's own, who is invited to as long as that is of use, and to whom it is handed over. */
export function TogetherPage() {
  const { dossier = '' } = useParams()
  const remote = useRemote(`together ${dossier}`, (signal) => {
    const input = { params: { dossier } }
    return Promise.all([readDossier(input, { signal }), listPeople(input, { signal })])
  })
  return <Await remote={remote}>{([read, people]) => <Together read={read} initially={people} />}</Await>
}

type TogetherProps = { readonly read: DossierRead; readonly initially: People }

/** The page itself. */
function Together({ read: { dossier }, initially }: TogetherProps) {
  const words = useWords(togetherWords)
  const [people, setPeople] = useState(initially)
  const sharing = sharingOf(dossier)
  return (
    <Page
      title={words(`title_${sharing}`)}
      procedure={dossier.procedureTitle}
      overline={dossier.procedureTitle}
      lead={words(`lead_${sharing}`)}
    >
      <section className="stack" aria-labelledby="guests">
        <h2 id="guests">{words(`guests_${sharing}`)}</h2>
        <Participants
          dossier={dossier.id}
          fillable={sharing === 'fill'}
          people={people}
          onChange={setPeople}
        />
      </section>
      {sharing === 'fill' ? <InviteForm dossier={dossier.id} kind="guest" onInvited={setPeople} /> : null}
      <InviteForm dossier={dossier.id} kind="owner" onInvited={setPeople} />
      <p>
        <Link to={dossierAddress(dossier)}>{words('back')}</Link>
      </p>
    </Page>
  )
}

type InviteFormProps = {
  readonly dossier: string
  readonly kind: InvitationKind
  onInvited(people: People): void
}

const told = {
  guest: { title: 'inviteTitle', text: 'inviteText', button: 'invite', done: 'invited', variant: 'primary' },
  owner: { title: 'handTitle', text: 'handText', button: 'hand', done: 'handed', variant: 'secondary' },
} as const

function InviteForm({ dossier, kind, onInvited }: InviteFormProps) {
  const words = useWords(togetherWords)
  const [sent, setSent] = useState(0)
  const { title, text, button, done, variant } = told[kind]
  return (
    <section className="stack narrow" aria-labelledby={`invite-${kind}`}>
      <h2 id={`invite-${kind}`}>{words(title)}</h2>
      <p>{words(text)}</p>
      <PlainForm
        // Once sent, the field is blank again.
        key={sent}
        fields={[
          {
            name: 'email',
            type: 'email',
            label: words(`email_${kind}`),
            hint: words('emailHint'),
            missing: words('emailMissing'),
            autoComplete: 'off',
          },
        ]}
        button={words(button)}
        variant={variant}
        busyButton={words('sending')}
        send={async (typed) => {
          const email = typed('email').trim()
          onInvited(await invite({ params: { dossier }, body: { email, kind } }))
          announce(words(done, { who: email }))
          setSent((count) => count + 1)
        }}
      />
    </section>
  )
}
