import { AuthorLanguage, AuthorText } from '../../forms/controls/AuthorLanguage'
import type { Procedure } from '../../forms/fields'
import type { Standing } from '../../schemas/api/procedures'
import { labelIn } from '../../schemas/label'
import { useRole } from '../account/session'
import { procedureIn } from '../api/definition'
import { listMyDossiers } from '../api/dossiers'
import { readOpenProcedure } from '../api/procedures'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Markdown } from '../ui/Markdown'
import { Page } from '../ui/Page'
import { useParams } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { Afterwards } from './Afterwards'
import { BlankForm } from './BlankForm'
import { Brief } from './Brief'
import { Contact } from './Contact'
import { Papers } from './Papers'
import { Retention } from './Retention'
import { type Mine, StartButtons } from './StartButtons'

/** A procedure's first page: what it is, for whom, what it takes, what becomes of it, and the way in. */
export function StartPage() {
  const { procedure: id = '' } = useParams()
  const citizen = useRole('citizen')
  const remote = useRemote(`start ${id} ${citizen}`, async (signal) => {
    const [open, mine] = await Promise.all([
      readOpenProcedure({ params: { procedure: id } }, { signal }),
      citizen ? listMyDossiers({}, { signal }) : { dossiers: [] },
    ])
    const own = mine.dossiers.filter(({ procedureId, owner }) => procedureId === id && owner === undefined)
    const { standing, today } = open
    return { procedure: procedureIn(open.definition), standing, today, mine: own }
  })
  return <Await remote={remote}>{(start) => <Start {...start} />}</Await>
}

type StartProps = {
  readonly procedure: Procedure
  readonly mine: readonly Mine[]
  /** Whether it can be begun, on this day in its time zone. */
  readonly standing: Standing
  readonly today: string
}

/** The page itself, of a definition and the person's drafts for it. */
export function Start({ procedure, mine, standing, today }: StartProps) {
  const words = useWords(startWords)
  const { locale } = useLanguage()
  const { title, description, prepare, confirmation, legalBasis, eligibility = [] } = procedure
  return (
    <AuthorLanguage procedure={procedure} locale={locale}>
      <Page title={labelIn(title, locale)} overline={labelIn(procedure.service, locale)} wide>
        <div className="start">
          <div className="start-aside">
            <Brief procedure={procedure} standing={standing} today={today} />
            {standing === 'open' ? null : <p>{words(`${standing}Text`)}</p>}
            <StartButtons procedure={procedure} mine={mine} open={standing === 'open'} />
            <BlankForm procedure={procedure.id} />
          </div>
          <div className="start-body">
            {description ? <Markdown text={labelIn(description, locale)} /> : null}
            {eligibility.length > 0 ? (
              <section className="stack-s">
                <h2>{words('forWhom')}</h2>
                <div className="prose">
                  <ul>
                    {eligibility.map(({ message }) => (
                      <li key={labelIn(message, 'fr')}>
                        <AuthorText text={labelIn(message, locale)} />
                      </li>
                    ))}
                  </ul>
                </div>
              </section>
            ) : null}
            <section className="stack">
              <h2>{words('prepare')}</h2>
              {prepare ? <Markdown text={labelIn(prepare, locale)} /> : null}
              <Papers procedure={procedure} alone={!prepare} />
            </section>
            <section className="stack-s">
              <h2>{words('afterwards')}</h2>
              <Afterwards confirmation={confirmation ? labelIn(confirmation, locale) : ''} />
            </section>
            <section className="stack-s">
              <h2>{words('keeping')}</h2>
              <Retention retention={procedure.retention} />
            </section>
            <section className="stack-s">
              <h2>{words('legalBasis')}</h2>
              <p className="prose">
                <AuthorText text={labelIn(legalBasis, locale)} />
              </p>
            </section>
            <Contact procedure={procedure} />
          </div>
        </div>
      </Page>
    </AuthorLanguage>
  )
}
