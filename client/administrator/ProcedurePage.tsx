import { labelIn } from '../../schemas/label'
import { listAuthoredProcedures } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { NotFoundPage } from '../ui/NotFoundPage'
import { OpinionFigures } from '../ui/OpinionFigures'
import { Page } from '../ui/Page'
import { Link, useLocation, useParams } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import type { Authored, Revision } from './authored'
import { ProcedureStateTag } from './ProcedureStateTag'
import { RevisionCard } from './RevisionCard'
import { Uploaded, uploadedIn } from './Uploaded'

/** One procedure: its revisions, their previews and files, and the publication of its draft. */
export function ProcedurePage() {
  const { procedure: id } = useParams()
  const remote = useRemote('authored', (signal) => listAuthoredProcedures({}, { signal }))
  return (
    <Await remote={remote}>
      {({ procedures }) => {
        const procedure = procedures.find((one) => one.id === id)
        return procedure ? <Procedure procedure={procedure} /> : <NotFoundPage />
      }}
    </Await>
  )
}

type ProcedureProps = { readonly procedure: Authored }

/** The page itself. */
function Procedure({ procedure }: ProcedureProps) {
  const words = useWords(administrationWords)
  const { locale } = useLanguage()
  const { state } = useLocation()
  const uploaded = uploadedIn(state)
  const { revisions } = procedure
  const latestFirst = revisions.toSorted((one, other) => other.revision - one.revision)
  return (
    <Page
      title={labelIn(procedure.title, locale)}
      overline={<Link to="/administration">{words('back')}</Link>}
      wide
    >
      <div className="card-foot">
        <ProcedureStateTag state={procedure.state} />
        <span>
          {words('identifier')}
          {'\u00a0: '}
          <code>{procedure.id}</code>
        </span>
        <span>{words('dossiers', { count: procedure.dossiers })}</span>
        {procedure.state === 'open' ? (
          <Link to={`/commencer/${procedure.id}`}>{words('publicPage')}</Link>
        ) : null}
      </div>
      {uploaded && revisions.some(isDraftOf(uploaded.uploaded)) ? <Uploaded {...uploaded} /> : null}
      <section className="stack" aria-labelledby="revisions">
        <h2 id="revisions">{words('revisions')}</h2>
        <ul className="versions">
          {latestFirst.map((revision) => (
            <RevisionCard key={revision.revision} procedure={procedure.id} revision={revision} />
          ))}
        </ul>
      </section>
      <OpinionFigures procedure={procedure.id} />
    </Page>
  )
}

function isDraftOf(number: number) {
  return ({ revision, status }: Revision) => revision === number && status === 'draft'
}
