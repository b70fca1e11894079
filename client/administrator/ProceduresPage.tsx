import { labelIn } from '../../schemas/label'
import { listAuthoredProcedures } from '../api/procedures'
import { administrationWords } from '../messages/administration'
import { useLanguage } from '../messages/LanguageProvider'
import { listWords } from '../messages/lists'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { LinkButton } from '../ui/Button'
import { Page } from '../ui/Page'
import { Link } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import type { Authored } from './authored'
import { ProcedureStateTag } from './ProcedureStateTag'
import { UploadDefinition } from './UploadDefinition'

/** Every procedure, and the way to send a definition. */
export function ProceduresPage() {
  const words = useWords(administrationWords)
  const lists = useWords(listWords)
  const remote = useRemote('authored', (signal) => listAuthoredProcedures({}, { signal }))
  return (
    <Page title={words('title')} lead={words('lead')} wide>
      <UploadDefinition />
      <section className="stack" aria-labelledby="procedures">
        <h2 id="procedures">{words('list')}</h2>
        <Await remote={remote} inside>
          {({ procedures }) => <ProcedureCards procedures={procedures} />}
        </Await>
      </section>
      <section className="stack" aria-labelledby="lists">
        <h2 id="lists">{lists('toLists')}</h2>
        <p>{lists('toListsLead')}</p>
        <div className="actions">
          <LinkButton to="/listes" variant="secondary">
            {lists('toListsLink')}
          </LinkButton>
        </div>
      </section>
    </Page>
  )
}

/** The procedures as cards. */
function ProcedureCards({ procedures }: { readonly procedures: readonly Authored[] }) {
  const words = useWords(administrationWords)
  const { locale } = useLanguage()
  if (procedures.length === 0) return <p>{words('none')}</p>
  return (
    <ul className="card-list">
      {procedures.map((procedure) => {
        const published = procedure.revisions.find(({ status }) => status === 'published')
        const draft = procedure.revisions.find(({ status }) => status === 'draft')
        return (
          <li key={procedure.id} className="card card-linked">
            <div className="card-head">
              <h3>
                <Link to={`/administration/${procedure.id}`}>{labelIn(procedure.title, locale)}</Link>
              </h3>
              <ProcedureStateTag state={procedure.state} />
            </div>
            <p className="soft small">
              <code>{procedure.id}</code>
            </p>
            <ul className="facts">
              <li>
                {published
                  ? words('publishedRevision', { revision: published.revision })
                  : words('notPublished')}
              </li>
              {draft ? (
                <li>
                  <strong>{words('hasDraft', { revision: draft.revision })}</strong>
                </li>
              ) : null}
              <li>{words('dossiers', { count: procedure.dossiers })}</li>
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
