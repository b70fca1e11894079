import { listMyDossiers } from '../api/dossiers'
import { dossierWords } from '../messages/dossiers'
import { homeWords } from '../messages/home'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Failure } from '../ui/FailurePage'
import { Link } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { DossierCards } from './DossierCards'
import { JustDeleted } from './trash/JustDeleted'

const shown = 3

/** The person's latest dossiers, on the home page; nothing while there are none. */
export function RecentDossiers() {
  const words = useWords(homeWords)
  const dossierWord = useWords(dossierWords)
  const { locale } = useLanguage()
  const remote = useRemote(`mine ${locale}`, (signal) => listMyDossiers({}, { signal }))
  if (remote.state === 'loading') return null
  if (remote.state === 'ready' && remote.value.dossiers.length === 0)
    return <JustDeleted onRestored={remote.reload} />
  return (
    <section className="stack" aria-labelledby="my-dossiers">
      <div className="card-head">
        <h2 id="my-dossiers">{dossierWord('myDossiers')}</h2>
        <Link to="/dossiers">{words('all')}</Link>
      </div>
      {remote.state === 'ready' ? <JustDeleted onRestored={remote.reload} /> : null}
      {remote.state === 'failed' ? (
        <Failure error={remote.error} retry={remote.reload} />
      ) : (
        <DossierCards dossiers={remote.value.dossiers.slice(0, shown)} onRemoved={remote.reload} />
      )}
    </section>
  )
}
