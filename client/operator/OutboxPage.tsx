import type { ResponseOf } from '../../schemas/api/endpoint'
import type { readOutbox as readOutboxRoute } from '../../schemas/api/operations'
import { readOutbox } from '../api/operations'
import { operationsWords } from '../messages/operations'
import { useWords } from '../messages/useWords'
import { Await } from '../ui/Await'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Page } from '../ui/Page'
import { useRemote } from '../ui/useRemote'

/** How the mail and the verifications fare, for the operator: counts, no address, no content. */
export function OutboxPage() {
  const words = useWords(operationsWords)
  const remote = useRemote('outbox', (signal) => readOutbox({}, { signal }))
  return (
    <Page title={words('title')} lead={words('lead')}>
      <Await remote={remote} inside>
        {(outbox, reload) => <Outbox outbox={outbox} onRefresh={reload} />}
      </Await>
    </Page>
  )
}

const states = ['sent', 'waiting', 'failed', 'unconfigured'] as const

type OutboxProps = { readonly outbox: ResponseOf<typeof readOutboxRoute>; onRefresh(): void }

/** The counts, and what the operator must do about them. */
export function Outbox({ outbox, onRefresh }: OutboxProps) {
  const words = useWords(operationsWords)
  return (
    <>
      <Advice outbox={outbox} />
      <table className="table">
        <caption>{words('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{words('state')}</th>
            <th scope="col">{words('count')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state}>
              <th scope="row">{words(state)}</th>
              <td className="numeric">{outbox[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words('completionsTitle')}</h2>
      <p>{words('completions', { count: outbox.abandonedCompletions })}</p>
      <div className="actions">
        <Button variant="secondary" onClick={onRefresh}>
          {words('refresh')}
        </Button>
      </div>
    </>
  )
}

function Advice({ outbox }: Pick<OutboxProps, 'outbox'>) {
  const words = useWords(operationsWords)
  if (!outbox.mailServer)
    return (
      <Banner tone="warning" title={words('noServerTitle')}>
        <p>{words('noServer')}</p>
      </Banner>
    )
  if (outbox.failed > 0)
    return (
      <Banner tone="danger" title={words('failedTitle')}>
        <p>{words('failedText')}</p>
      </Banner>
    )
  return (
    <Banner tone="success">
      <p>{words('allWell')}</p>
    </Banner>
  )
}
