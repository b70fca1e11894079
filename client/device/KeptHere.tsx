import { useSession } from '../account/session'
import { deviceWords } from '../messages/device'
import { useWords } from '../messages/useWords'
import { Link } from '../ui/router'
import { useRemote } from '../ui/useRemote'
import { listKept } from './readKept'

/** On a page that needs a connection: why a dossier is not here, and which ones are. */
export function KeptHere({ missing }: { readonly missing: boolean }) {
  const words = useWords(deviceWords)
  const { account } = useSession()
  const remote = useRemote(
    account?.accountId ?? '',
    (): ReturnType<typeof listKept> => (account === null ? Promise.resolve([]) : listKept(account.accountId)),
  )
  const kept = remote.state === 'ready' ? remote.value : []
  return (
    <>
      {missing && (
        <section className="stack-s">
          <h2>{words('notKeptTitle')}</h2>
          <p>{words('notKept')}</p>
        </section>
      )}
      {kept.length > 0 && (
        <section className="stack-s">
          <h2>{words('keptTitle')}</h2>
          <p>{words('keptLead')}</p>
          <ul>
            {kept.map(({ id, number, procedureTitle }) => (
              <li key={id}>
                <Link to={`/dossiers/${id}/sections`}>
                  <bdi>{procedureTitle}</bdi> – <bdi>{number}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
