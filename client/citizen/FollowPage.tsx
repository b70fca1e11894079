import { Suspense } from 'react'
import { AuthorLanguage } from '../../forms/controls/AuthorLanguage'
import { isFillable } from '../../forms/lifecycle'
import { labelIn } from '../../schemas/label'
import { procedureIn } from '../api/definition'
import { readDossier } from '../api/dossiers'
import { LateMessages } from '../correspondence/LateMessages'
import { hasKept } from '../device/marks'
import { dossierWords } from '../messages/dossiers'
import { followingWords } from '../messages/following'
import { useLanguage } from '../messages/LanguageProvider'
import { movingWords } from '../messages/moving'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { chunk } from '../ui/chunk'
import { Goes } from '../ui/Goes'
import { Loading } from '../ui/Loading'
import { lazily } from '../ui/lazily'
import { Page } from '../ui/Page'
import { Link, navigate, useParams } from '../ui/router'
import { StateTag } from '../ui/StateTag'
import { useRemote } from '../ui/useRemote'
import { VersionList } from '../ui/VersionList'
import { moveAddress, resumeAddress } from './addresses'
import { Contact } from './Contact'
import type { DossierRead } from './dossierRead'
import { Instructed } from './instruction/Instructed'
import { Sharing } from './together/Sharing'
import { RemoveDraft } from './trash/RemoveDraft'

const VersionAnswers = lazily(
  chunk(() => import('../ui/VersionAnswers')),
  'VersionAnswers',
)

const History = lazily(
  chunk(() => import('../ui/history/History')),
  'History',
)
const MailNotReached = lazily(
  chunk(() => import('./MailNotReached')),
  'MailNotReached',
)

const KeptWords = lazily(
  chunk(() => import('./unsent/KeptWords')),
  'KeptWords',
)

/** One dossier of one's own: its state, what comes next, what was submitted, what happened. */
export function FollowPage() {
  const { dossier = '' } = useParams()
  const remote = useRemote(dossier, (signal) => readDossier({ params: { dossier } }, { signal }))
  return <Await remote={remote}>{(read) => <Follow read={read} />}</Await>
}

/** The page itself. */
export function Follow({ read }: { readonly read: DossierRead }) {
  const words = useWords(followingWords)
  const dossierWord = useWords(dossierWords)
  const { locale } = useLanguage()
  const { dossier, versions, events } = read
  const procedure = procedureIn(read.definition)
  const timeZone = procedure.timeZone
  return (
    <AuthorLanguage procedure={procedure} locale={locale}>
      <Page
        title={words('followTitle', { number: dossier.number })}
        heading={words.rich('followTitle', { number: <span className="numeric">{dossier.number}</span> })}
        procedure={labelIn(procedure.title, locale)}
        overline={labelIn(procedure.title, locale)}
      >
        <div className="stack-s">
          <StateTag state={dossier.state} />
          <p>{dossierWord(nextOf(dossier))}</p>
          <Goes dossier={dossier} />
          <Sharing dossier={dossier} />
        </div>
        {read.undelivered || read.uninvited ? (
          <Suspense fallback={null}>
            <MailNotReached read={read} />
          </Suspense>
        ) : null}
        {hasKept() && !isFillable(dossier.state) ? (
          <Suspense fallback={null}>
            <KeptWords dossier={dossier.id} messages={dossier.owner === undefined} />
          </Suspense>
        ) : null}
        {dossier.state === 'draft' ? <DraftActions read={read} /> : null}
        <Instructed read={read} />
        {dossier.version > 0 && dossier.owner === undefined ? (
          <LateMessages dossier={dossier.id} procedure={procedure} />
        ) : null}
        {versions.length > 0 ? (
          <section className="stack" aria-labelledby="versions">
            <h2 id="versions">{words('versions')}</h2>
            <VersionList
              dossier={dossier.id}
              address={`/dossiers/${dossier.id}`}
              versions={versions}
              timeZone={timeZone}
            />
          </section>
        ) : null}
        <Suspense fallback={<Loading inside />}>
          <History events={events} timeZone={timeZone} to="owner" />
        </Suspense>
        {dossier.version > 0 ? (
          <section className="stack" aria-labelledby="answers">
            <h2 id="answers">{words('answers')}</h2>
            <Suspense fallback={<Loading inside />}>
              <VersionAnswers dossier={dossier.id} version={dossier.version} />
            </Suspense>
          </section>
        ) : null}
        <Contact procedure={procedure} />
      </Page>
    </AuthorLanguage>
  )
}

function DraftActions({ read: { dossier, newer, aside } }: { readonly read: DossierRead }) {
  const words = useWords(followingWords)
  const moving = useWords(movingWords)
  const dossierWord = useWords(dossierWords)
  return (
    <>
      <Banner>
        <p>{words('draftNotice')}</p>
        {newer !== undefined || aside !== undefined ? (
          <p>
            <Link to={moveAddress(dossier.id)}>{moving(newer === undefined ? 'aside' : 'title')}</Link>
          </p>
        ) : null}
      </Banner>
      <div className="actions">
        <LinkButton to={resumeAddress(dossier.id)}>
          {dossierWord(dossier.closed ? 'read' : 'resume')}
        </LinkButton>
        {dossier.owner === undefined ? (
          <RemoveDraft dossier={dossier} onRemoved={() => navigate('/dossiers', { replace: true })} />
        ) : null}
      </div>
    </>
  )
}

function nextOf({ closed, correcting, state }: DossierRead['dossier']) {
  return closed ? 'next_closed' : correcting ? 'next_correcting' : (`next_${state}` as const)
}
