import { useState } from 'react'
import { labelIn } from '../../schemas/label'
import { listAuthoredProcedures, readScenarios } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { useLanguage } from '../messages/LanguageProvider'
import { revisionWords } from '../messages/revisions'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { announce } from '../ui/announce'
import { Button } from '../ui/Button'
import { NotFoundPage } from '../ui/NotFoundPage'
import { Page } from '../ui/Page'
import { Link, navigate, useParams } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import type { Authored, Revision } from './authored'
import { Comparison } from './Comparison'
import { PublishRevision } from './PublishRevision'
import { RevisionFindings } from './RevisionFindings'
import { Scenarios } from './Scenarios'

/** One revision: what it changes, what the check and its scenarios say, and for a draft its publication. */
export function RevisionPage() {
  const { procedure: id, revision: number } = useParams()
  const remote = useRemote('authored', (signal) => listAuthoredProcedures({}, { signal }))
  return (
    <Await remote={remote}>
      {({ procedures }) => {
        const procedure = procedures.find((one) => one.id === id)
        const revision = procedure?.revisions.find((one) => String(one.revision) === number)
        return procedure && revision ? (
          <OneRevision procedure={procedure} revision={revision} />
        ) : (
          <NotFoundPage />
        )
      }}
    </Await>
  )
}

type OneRevisionProps = { readonly procedure: Authored; readonly revision: Revision }

function OneRevision({ procedure, revision }: OneRevisionProps) {
  const words = useWords(administrationWords)
  const revisions = useWords(revisionWords)
  const { locale } = useLanguage()
  const params = { procedure: procedure.id, revision: revision.revision }
  const scenarios = useRemote(`${procedure.id} ${revision.revision}`, (signal) =>
    readScenarios({ params }, { signal }),
  )
  const title = labelIn(procedure.title, locale)
  return (
    <Page
      title={words('revision', { revision: revision.revision })}
      procedure={title}
      overline={<Link to={`/administration/${procedure.id}`}>{title}</Link>}
      lead={revisions(`lead_${revision.status}`)}
      wide
    >
      <Comparison procedure={procedure} revision={revision} />
      <RevisionFindings procedure={procedure.id} revision={revision.revision} />
      <section className="stack" aria-labelledby="scenarios">
        <h2 id="scenarios">{revisions('scenarios')}</h2>
        <Await remote={scenarios} inside>
          {(report, reload) => (
            <Scenarios procedure={procedure.id} revision={revision} report={report} onChanged={reload} />
          )}
        </Await>
      </section>
      {revision.status === 'draft' ? (
        <Publication
          procedure={procedure.id}
          revision={revision.revision}
          red={scenarios.state === 'ready' && scenarios.value?.green === false}
        />
      ) : null}
    </Page>
  )
}

type PublicationProps = { readonly procedure: string; readonly revision: number; readonly red: boolean }

/** The last step of a draft: what publishing does, and the way there once no scenario is red. */
function Publication({ procedure, revision, red }: PublicationProps) {
  const words = useWords(administrationWords)
  const revisions = useWords(revisionWords)
  const [asking, setAsking] = useState(false)
  return (
    <section className="stack" aria-labelledby="publication">
      <h2 id="publication">{revisions('publication')}</h2>
      <p>{revisions(red ? 'publishRed' : 'publishReady')}</p>
      {red ? null : (
        <div className="actions">
          <Button onClick={() => setAsking(true)}>{words('publishOf', { revision })}</Button>
        </div>
      )}
      {asking ? (
        <PublishRevision
          procedure={procedure}
          revision={revision}
          onLeft={() => setAsking(false)}
          onPublished={() => {
            announce(words('published', { revision }))
            navigate(`/administration/${procedure}`)
          }}
        />
      ) : null}
    </section>
  )
}
