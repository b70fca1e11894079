import { isSignedIn, useRole, useSession } from '../account/session'
import { listOpenProcedures } from '../api/procedures'
import { homeWords } from '../messages/home'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Banner } from '../ui/Banner'
import { LinkButton } from '../ui/Button'
import { useRemote } from '../ui/useRemote'
import { Hero } from './Hero'
import { ProcedureCards } from './ProcedureCards'
import { RecentDossiers } from './RecentDossiers'

/** The front door: what one can do here, and one's own dossiers first if one has some. */
export function HomePage() {
  const words = useWords(homeWords)
  const citizen = useRole('citizen')
  const { account, erased } = useSession()
  const procedures = useRemote('procedures', (signal) => listOpenProcedures({}, { signal }))
  return (
    <>
      <Hero />
      <div className="bounds home">
        {erased ? (
          <Banner tone="success" title={words('erased')}>
            <p>{words('erasedNext')}</p>
          </Banner>
        ) : null}
        {citizen ? <RecentDossiers /> : null}
        <section className="stack" aria-labelledby="open-procedures">
          <h2 id="open-procedures">{words('open')}</h2>
          <Await remote={procedures} inside>
            {(open) => <ProcedureCards procedures={open.procedures} />}
          </Await>
        </section>
        {isSignedIn(account) ? null : (
          <section className="already" aria-labelledby="already-begun">
            <div className="stack-s">
              <h2 id="already-begun">{words('alreadyTitle')}</h2>
              <p>{words('already')}</p>
            </div>
            <LinkButton to="/connexion" variant="secondary">
              {words('signIn')}
            </LinkButton>
          </section>
        )}
      </div>
    </>
  )
}
