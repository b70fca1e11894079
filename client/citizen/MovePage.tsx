import { type ReactNode, useEffect, useState } from 'react'
import type { ResponseOf } from '../../schemas/api/endpoint'
import type { readMove as route } from '../../schemas/api/moves'
import { moveDraft, readMove } from '../api/moves'
import { dossierWords } from '../messages/dossiers'
import { movingWords } from '../messages/moving'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { announce } from '../ui/announce'
import { Banner } from '../ui/Banner'
import { Button, LinkButton } from '../ui/Button'
import { Failure } from '../ui/FailurePage'
import { Moment } from '../ui/Moment'
import { Page } from '../ui/Page'
import { Link, useParams } from '../ui/router'
import { focusTitle } from '../ui/usePageTitle'
import { useRemote } from '../ui/useRemote'
import { wouldLose } from '../wizard/save/keeping'
import { resumeAddress } from './addresses'
import { MoveChanges, ToldAnswers } from './MoveChanges'

type Read = ResponseOf<typeof route>

/** What moving a draft to the newest revision would change, to be chosen or left; what former moves set aside. */
export function MovePage() {
  const { dossier = '' } = useParams()
  const words = useWords(dossierWords)
  const remote = useRemote(dossier, (signal) => readMove({ params: { dossier } }, { signal }))
  const [moved, setMoved] = useState(false)
  const back = <Link to={resumeAddress(dossier)}>{words('resume')}</Link>
  return (
    <Await remote={remote}>
      {(read, reload) =>
        read.newer === null ? (
          <UpToDate dossier={dossier} aside={read.aside} moved={moved} />
        ) : (
          <Offer
            dossier={dossier}
            newer={read.newer}
            back={back}
            onMoved={() => {
              setMoved(true)
              reload()
            }}
            onAgain={reload}
          />
        )
      }
    </Await>
  )
}

type OfferProps = {
  readonly dossier: string
  readonly newer: NonNullable<Read['newer']>
  readonly back: ReactNode
  onMoved(): void
  /** Either changed meanwhile: it is read again. */
  onAgain(): void
}

function Offer({ dossier, newer, back, onMoved, onAgain }: OfferProps) {
  const words = useWords(movingWords)
  const [busy, setBusy] = useState(false)
  const [unsaved, setUnsaved] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { number, revision, publishedAt, report } = newer

  async function move() {
    setUnsaved(wouldLose())
    if (wouldLose()) return
    setBusy(true)
    setError(null)
    try {
      await moveDraft({ params: { dossier }, body: { number, revision } })
      announce(words('moved'))
      onMoved()
    } catch (refused) {
      setError(refused)
      setBusy(false)
    }
  }

  return (
    <Page
      title={words('title')}
      overline={back}
      lead={words.rich('lead', { date: <Moment at={publishedAt} /> })}
    >
      <MoveChanges report={report} />
      {unsaved ? (
        <Banner tone="warning" live="alert">
          <p>{words('unsaved')}</p>
        </Banner>
      ) : null}
      {error === null ? null : <Failure error={error} retry={onAgain} />}
      <div className="actions">
        <Button busy={busy} onClick={() => void move()}>
          {words(busy ? 'moving' : 'move')}
        </Button>
        <LinkButton to={resumeAddress(dossier)} variant="secondary">
          {words('stay')}
        </LinkButton>
      </div>
    </Page>
  )
}

type UpToDateProps = { readonly dossier: string; readonly aside: Read['aside']; readonly moved: boolean }

function UpToDate({ dossier, aside, moved }: UpToDateProps) {
  const words = useWords(movingWords)
  // The page is another one at the same address: what had the focus is gone.
  useEffect(() => {
    if (moved) focusTitle()
  }, [moved])
  return (
    <Page title={words('upToDateTitle')} lead={words('upToDate')}>
      {aside.length > 0 ? (
        <section className="stack" aria-labelledby="aside">
          <h2 id="aside">{words('aside')}</h2>
          <p>{words('asideText')}</p>
          <ToldAnswers all={aside} />
        </section>
      ) : null}
      <div className="actions">
        <LinkButton to={resumeAddress(dossier)}>{words('resume')}</LinkButton>
      </div>
    </Page>
  )
}
